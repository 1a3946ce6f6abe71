package io.market7.shell;

import io.market7.cycle.past.JournalSweep;
import io.market7.cycle.past.RuleStatistics;
import io.market7.cycle.past.RuleStatistics.Line;
import io.market7.cycle.past.Stop;
import io.market7.domain.InvalidFactException;
import io.market7.domain.decision.Question;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import io.market7.shell.output.Progress;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code rules stats}: what each rule stopped in a journal, and what the price did afterwards. */
public final class RulesStatsCommand extends ShellCommand {

    private static final Usage USAGE =
            new Usage(
                    "rules stats",
                    "Counts per rule the decisions of a journal that it held, and those that it alone held although\n"
                            + "something was proposed, with the mean way of the price 1, 4 and 24 hours after those.\n"
                            + "A price that was not kept is unknown and counts nowhere; known24h says of how many it is known.",
                    List.of("[QUESTION]"),
                    List.of(
                            Option.flag(
                                    "sole",
                                    "Only rules that stopped a decision alone, the most frequent first.")),
                    "market7 rules stats dca --sole --journal ./data");

    private static final List<String> COLUMNS =
            List.of(
                    "question",
                    "rule",
                    "vetoes",
                    "alone",
                    "after1hPct",
                    "after4hPct",
                    "after24hPct",
                    "known24h");

    /** Prints to {@code console}. */
    public RulesStatsCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) {
        String question = arguments.positional(0).map(RulesStatsCommand::known).orElse(null);
        Path folder = Folders.existing("journal", Folders.of(arguments).journal());
        RuleStatistics statistics = new RuleStatistics();
        try (Progress progress = new Progress(console(), "rules stats")) {
            new JournalSweep(folder, Runtime.getRuntime().availableProcessors())
                    .run(
                            Stop::of,
                            statistics::add,
                            (done, all) ->
                                    progress.at(
                                            "%,d of %,d decisions, %d %%"
                                                    .formatted(done, all, 100 * done / all)));
        }
        List<Map<String, Object>> rows =
                statistics.lines().stream()
                        .filter(line -> question == null || line.question().equals(question))
                        .filter(line -> !arguments.has("sole") || line.alone() > 0)
                        .sorted(order(arguments.has("sole")))
                        .map(RulesStatsCommand::row)
                        .toList();
        new RowPrinter(console()).print(arguments.required("output"), new Rows(COLUMNS, rows));
        return ExitCode.DONE;
    }

    private static String known(String question) {
        try {
            return Question.of(question).label();
        } catch (InvalidFactException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Comparator<Line> order(boolean sole) {
        Comparator<Line> byName = Comparator.comparing(Line::question).thenComparing(Line::rule);
        return sole
                ? Comparator.comparingLong(Line::alone).reversed().thenComparing(byName)
                : byName;
    }

    private static Map<String, Object> row(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("question", line.question());
        row.put("rule", line.rule());
        row.put("vetoes", line.vetoes());
        row.put("alone", line.alone());
        for (int i = 0; i < RuleStatistics.AFTER.size(); i++) {
            long hours = RuleStatistics.AFTER.get(i).toHours();
            row.put("after" + hours + "hPct", line.after().get(i));
            row.put("known" + hours + "h", line.known().get(i));
        }
        return row;
    }
}
