package io.market7.shell;

import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.util.List;

/**
 * {@code serve}: the service. It needs a process of its own, so that only a fresh one starts it.
 */
public final class ServeCommand extends ShellCommand {

    /** How it is called. */
    public static final Usage USAGE =
            new Usage(
                    "serve",
                    "Starts the service: paper trading on http://127.0.0.1:8000 unless told otherwise.",
                    List.of(),
                    List.of(
                            Option.value(
                                    "server.port=PORT",
                                    "",
                                    "Another port; 0 picks a free one. Any setting can be given like this."),
                            Option.value(
                                    "market7.feed=FEED",
                                    "",
                                    "simulated, the default, or recorded.")),
                    "market7 serve --server.port=8001 --journal other-data");

    /** Explains itself on {@code console}. */
    public ServeCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        throw new UsageException(
                "The service needs a process of its own. Start it in another terminal: market7 serve");
    }
}
