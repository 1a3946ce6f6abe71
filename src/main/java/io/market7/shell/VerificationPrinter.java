package io.market7.shell;

import io.market7.journal.EntryKind;
import io.market7.journal.JournalHead;
import io.market7.journal.JournalVerification;
import io.market7.journal.JournalVerification.Finding;
import io.market7.shell.output.Console;
import io.market7.shell.output.RowPrinter;
import io.market7.shell.output.Rows;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a check of a journal has found. */
final class VerificationPrinter {

    private static final List<String> COLUMNS =
            List.of(
                    "journal",
                    "sound",
                    "entries",
                    "checkpoints",
                    "provedThrough",
                    "end",
                    "problem",
                    "entry",
                    "kind",
                    "seq",
                    "id",
                    "detail");

    private final Console console;

    VerificationPrinter(Console console) {
        this.console = console;
    }

    void print(String form, Path folder, JournalVerification found) {
        if (form.equals("table")) {
            sentences(folder, found);
        } else {
            Rows rows = new Rows(COLUMNS, List.of(row(folder, found)));
            new RowPrinter(console).print(form, rows);
        }
    }

    private void sentences(Path folder, JournalVerification found) {
        line("journal", folder.toString());
        line("entries", "%,d%s".formatted(found.entries(), counts(found)));
        line("checkpoints", checkpoints(found));
        line("end", end(found));
        if (found.isSound()) {
            line("proved", "entries 1 to %,d".formatted(found.provedThrough()));
            found.cannotProve().forEach(each -> line("not proved", each));
            console.out().println(console.strong("The journal is as it was written."));
            return;
        }
        Finding finding = found.finding();
        line("first bad entry", place(finding));
        console.out().println(console.alarm(finding.problem() + ": " + finding.detail()));
    }

    private void line(String label, String text) {
        console.out().printf("%-16s %s%n", label, text);
    }

    private static String counts(JournalVerification found) {
        String counts =
                found.counts().entrySet().stream()
                        .map(each -> "%s %,d".formatted(word(each.getKey()), each.getValue()))
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : " (" + counts + ")";
    }

    private static String word(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String checkpoints(JournalVerification found) {
        JournalHead newest = found.newest();
        return newest == null
                ? "none"
                : "%,d agree; the newest is of entry %,d, %s, %s, link %s"
                        .formatted(
                                found.checkpoints(),
                                newest.entry(),
                                newest.at(),
                                newest.isKeyed() ? "sealed with a key" : "without a key",
                                newest.link());
    }

    private static String end(JournalVerification found) {
        String torn = found.isTorn() ? "; a checkpoint was cut off while it was written" : "";
        return switch (endCode(found)) {
            case "closed" -> "closed in order";
            case "unclean" ->
                    "not closed: the writer still runs, or was killed; %,d entries after the newest checkpoint%s"
                            .formatted(found.unproved(), torn);
            default -> "not reached";
        };
    }

    private static String endCode(JournalVerification found) {
        if (!found.isSound()) {
            return "not-reached";
        }
        return found.isClean() && !found.isTorn() ? "closed" : "unclean";
    }

    private static String place(Finding finding) {
        String kind = finding.kind() == null ? "" : ", " + word(finding.kind());
        String seq = finding.seq() == 0 ? "" : " number " + finding.seq();
        String id = finding.id() == null ? "" : ", id " + finding.id();
        return finding.entry() + kind + seq + id;
    }

    private static Map<String, Object> row(Path folder, JournalVerification found) {
        Finding finding = found.finding();
        JournalHead newest = found.newest();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("journal", folder.toString());
        row.put("sound", found.isSound());
        row.put("entries", found.entries());
        Map<String, Long> counts = new LinkedHashMap<>();
        found.counts().forEach((kind, count) -> counts.put(word(kind), count));
        row.put("counts", counts);
        row.put("checkpoints", found.checkpoints());
        row.put("newestEntry", newest == null ? null : newest.entry());
        row.put("newestLink", newest == null ? null : newest.link());
        row.put("newestAt", newest == null ? null : newest.at().toString());
        row.put("newestKeyed", newest == null ? null : newest.isKeyed());
        row.put("provedThrough", found.provedThrough());
        row.put("unproved", found.isSound() ? found.unproved() : null);
        row.put("end", endCode(found));
        row.put("tornCheckpoint", found.isTorn());
        row.put("problem", finding == null ? null : finding.problem().name());
        row.put("entry", finding == null ? null : finding.entry());
        row.put("kind", finding == null || finding.kind() == null ? null : word(finding.kind()));
        row.put("seq", finding == null || finding.seq() == 0 ? null : finding.seq());
        row.put("id", finding == null ? null : finding.id());
        row.put("detail", finding == null ? null : finding.detail());
        row.put("cannotProve", found.cannotProve());
        return row;
    }
}
