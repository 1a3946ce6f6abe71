package io.market7.shell;

import io.market7.cycle.publish.Gate;
import io.market7.cycle.publish.GateRefusal;
import io.market7.cycle.publish.Publishing;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rules seal}: a version that never changes again. */
public final class RulesSealCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules seal",
                    "Checks a draft, runs its scenarios, wants every rule and condition covered and 80 % of small changes\n"
                            + "noticed, and writes its digest to rules/sealed.sha256. A sealed version that changes is refused from\n"
                            + "then on; only sealed versions decide. Exit code 4 when a gate fails.",
                    List.of("NAME@VERSION…"),
                    List.of(),
                    "market7 rules seal dca@1.1.0");

    private static final List<String> COLUMNS = List.of("version", "gate", "result", "found");

    /** Prints to {@code console}. */
    public RulesSealCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws IOException {
        Publishing publishing = new LocalPublishing(arguments).sealing();
        List<Map<String, Object>> rows = new ArrayList<>();
        boolean all = true;
        for (String label : arguments.positionals()) {
            for (Gate gate : gates(publishing, label)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("version", label);
                row.put("gate", gate.name());
                row.put("result", gate.passed() ? "passed" : "failed");
                row.put("found", gate.detail());
                rows.add(row);
                all &= gate.passed();
            }
        }
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        if (!all) {
            console().err().println("A version with a failed gate is not sealed.");
        }
        return all ? ExitCode.DONE : ExitCode.GATE_FAILED;
    }

    private List<Gate> gates(Publishing publishing, String label) throws IOException {
        try (Progress progress = new Progress(console(), "sealing " + label)) {
            return publishing.seal(
                    label,
                    (done, mutants) ->
                            progress.at(
                                    "%,d of %,d changes, %d %%"
                                            .formatted(done, mutants, 100 * done / mutants)));
        } catch (GateRefusal e) {
            throw new UsageException(e.getMessage());
        }
    }
}
