package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/**
 * {@code bench}: measurements. They need libraries the service does without; the launcher has them.
 */
public final class BenchCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "bench",
                    "Measures decision, explain, indicators, journal, predict, backtest, http or reload; all of them unless one is named.",
                    List.of("[BENCHMARK…]"),
                    List.of(Option.value("json", "FILE", "Also writes the results as JSON.")),
                    "./market7 bench decision --json bench.json");

    /** Explains itself on {@code console}. */
    public BenchCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        throw new UsageException(
                "Benchmarks run in a process of their own, started by the launcher: ./market7 bench");
    }
}
