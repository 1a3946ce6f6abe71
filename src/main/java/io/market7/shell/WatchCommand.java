package io.market7.shell;

import io.market7.codec.DecisionReader;
import io.market7.domain.decision.Decision;
import io.market7.journal.JournalQuery;
import io.market7.journal.JournalRow;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.Option;
import io.market7.shell.line.Usage;
import io.market7.shell.line.UsageException;
import io.market7.shell.output.Console;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code watch}: decisions as they are kept. */
public final class WatchCommand extends ShellCommand {

    private static final long PAUSE_MILLIS = 300;

    private static final Usage USAGE =
            new Usage(
                    "watch",
                    "Prints decisions as a service keeps them in its journal, until it is interrupted.",
                    List.of(),
                    List.of(
                            Option.value("question", "QUESTION", "Only this question."),
                            Option.value("symbol", "SYMBOL", "Only this symbol."),
                            Option.flag("actions", "Only decisions that act."),
                            Option.value("count", "COUNT", "Ends after so many.")),
                    "market7 watch --symbol SOLUSDT --journal ./data");

    /** Prints to {@code console}. */
    public WatchCommand(Console console) {
        super(USAGE, console);
    }

    @Override
    protected int run(Arguments arguments) throws InterruptedException {
        long left = arguments.text("count").map(WatchCommand::count).orElse(Long.MAX_VALUE);
        Folders folders = Folders.of(arguments);
        Folders.existing("journal", folders.journal());
        try (JournalQuery journal = JournalQuery.open(folders.journal())) {
            long seen = journal.lastSeq();
            while (left > 0) {
                for (JournalRow row : journal.after(seen, JournalQuery.MAX_LIMIT)) {
                    seen = row.seq();
                    if (left > 0 && wanted(arguments, row)) {
                        print(row);
                        left--;
                    }
                }
                if (left > 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            }
        }
        return ExitCode.DONE;
    }

    private static long count(String text) {
        if (!text.matches("\\d{1,9}") || Long.parseLong(text) < 1) {
            throw new UsageException("--count is %s. Expected a number above 0.".formatted(text));
        }
        return Long.parseLong(text);
    }

    private static boolean wanted(Arguments arguments, JournalRow row) {
        return arguments.text("question").map(row.question()::equals).orElse(true)
                && arguments.text("symbol").map(row.symbol()::equals).orElse(true)
                && (!arguments.has("actions") || acts(row));
    }

    private static boolean acts(JournalRow row) {
        return read(row).action() != null;
    }

    private static Decision read(JournalRow row) {
        return DecisionReader.read(row.head().getBytes(StandardCharsets.UTF_8));
    }

    private void print(JournalRow row) {
        Decision decision = read(row);
        String outcome =
                decision.amountQuote() == null
                        ? row.outcome()
                        : row.outcome() + " " + decision.amountQuote().toPlainString();
        console()
                .out()
                .printf(
                        "%s  %-9s %-12s %-22s %s  %s%n",
                        row.at(),
                        row.question(),
                        row.symbol(),
                        decision.action() == null ? outcome : console().strong(outcome),
                        String.join(" ", decision.vetoes()),
                        row.id());
        console().out().flush();
    }
}
