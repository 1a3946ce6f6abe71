package io.market7.journal;

import io.market7.journal.JournalVerification.Finding;
import io.market7.journal.JournalVerification.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Follows the chain entry by entry and compares it with the checkpoints on the way. */
final class ChainWalk {

    private final HeadCheck check;
    private final List<JournalHead> heads;
    private final JournalVerifier.Progress progress;
    private final Map<EntryKind, Long> counts = new EnumMap<>(EntryKind.class);
    private byte[] link = EntryChain.START;
    private long entry;
    private long lastDecision;
    private String lastId = "the beginning";
    private int agreed;
    private Finding finding;

    ChainWalk(HeadCheck check, JournalVerifier.Progress progress) {
        this.check = check;
        this.heads = check.content().heads();
        this.progress = progress;
        compareHeads();
    }

    /** Returns the newest entry that was found to be right. */
    long entry() {
        return entry;
    }

    boolean isSound() {
        return finding == null;
    }

    void report(long all) {
        progress.checked(entry, all);
    }

    void found(Finding first) {
        finding = first;
    }

    /** Takes the next entry. */
    void take(EntryMerge entries) throws SQLException {
        EntrySource row = entries.current();
        if (row.entry() != entry + 1) {
            finding = misplaced(entries, row);
            return;
        }
        if (row.kind() == EntryKind.DECISION && row.seq() != lastDecision + 1) {
            finding =
                    finding(
                            Problem.REORDERED,
                            row,
                            "It is decision number %d. Expected number %d."
                                    .formatted(row.seq(), lastDecision + 1));
            return;
        }
        byte[] next = next(row);
        if (next == null) {
            return;
        }
        link = next;
        entry++;
        lastId = name(row);
        lastDecision += row.kind() == EntryKind.DECISION ? 1 : 0;
        counts.merge(row.kind(), 1L, Long::sum);
        compareHeads();
    }

    private byte[] next(EntrySource row) throws SQLException {
        byte[] next;
        try {
            next = EntryDigest.link(link, row.leaf());
        } catch (RuntimeException e) {
            finding = finding(Problem.CHANGED, row, "It cannot be read: " + e.getMessage() + ".");
            return null;
        }
        if (!Arrays.equals(next, row.chain())) {
            finding = finding(Problem.CHANGED, row, "It is not as it was written.");
            return null;
        }
        return next;
    }

    private Finding misplaced(EntryMerge entries, EntrySource row) throws SQLException {
        long wanted = entry + 1;
        if (row.entry() <= entry || entries.has(wanted)) {
            return finding(
                    Problem.REORDERED,
                    row,
                    "It stands after %s. Expected entry %d there.".formatted(lastId, wanted));
        }
        return new Finding(
                Problem.MISSING,
                wanted,
                null,
                0,
                null,
                "%s missing between %s and %s."
                        .formatted(
                                row.entry() == wanted + 1
                                        ? "Entry %d is".formatted(wanted)
                                        : "Entries %d to %d are".formatted(wanted, row.entry() - 1),
                                lastId,
                                name(row)));
    }

    private void compareHeads() {
        while (finding == null && agreed < heads.size() && heads.get(agreed).entry() == entry) {
            JournalHead head = heads.get(agreed);
            if (!head.link().equals(HexFormat.of().formatHex(link))) {
                long from = agreed == 0 ? 0 : heads.get(agreed - 1).entry();
                finding = rewritten(head, from);
                return;
            }
            agreed++;
        }
    }

    private Finding rewritten(JournalHead head, long from) {
        return new Finding(
                Problem.REWRITTEN,
                from + 1,
                null,
                0,
                null,
                "The checkpoint of entry %d, written %s, knows another chain: entries %d to %d were changed together with their links, up to %s."
                        .formatted(head.entry(), head.at(), from + 1, head.entry(), lastId));
    }

    /** Looks at the end of the journal. */
    void end() {
        if (finding == null && agreed < heads.size()) {
            JournalHead newest = check.content().newest();
            finding =
                    new Finding(
                            Problem.TRUNCATED,
                            entry + 1,
                            null,
                            0,
                            null,
                            "The journal ends with entry %d (%s), and its newest checkpoint, written %s, is of entry %d: %d entries are gone. A crash cannot do that; %s may not have been copied along."
                                    .formatted(
                                            entry,
                                            lastId,
                                            newest.at(),
                                            newest.entry(),
                                            newest.entry() - entry,
                                            Schema.FILE + "-wal"));
        }
    }

    private static Finding finding(Problem problem, EntrySource row, String detail)
            throws SQLException {
        return new Finding(problem, row.entry(), row.kind(), row.seq(), row.id(), detail);
    }

    private static String name(EntrySource row) throws SQLException {
        return "entry %d, %s %s".formatted(row.entry(), row.kind().name().toLowerCase(), row.id());
    }

    JournalVerification result() {
        long proved = agreed == 0 ? 0 : heads.get(agreed - 1).entry();
        JournalHead newest = check.content().newest();
        boolean clean =
                newest != null
                        && newest.reason() == JournalHead.Reason.CLOSED
                        && newest.entry() == entry;
        return new JournalVerification(
                entry,
                Collections.unmodifiableMap(counts),
                agreed,
                newest,
                proved,
                clean,
                check.content().torn(),
                finding,
                finding == null ? limits(proved) : List.of());
    }

    private List<String> limits(long proved) {
        List<String> limits = new ArrayList<>();
        if (entry > proved) {
            limits.add(
                    "%d entries after the newest checkpoint agree with each other, but nobody can tell whether later ones were cut off or these were rewritten."
                            .formatted(entry - proved));
        }
        long recovered =
                heads.stream()
                        .filter(head -> head.reason() == JournalHead.Reason.RECOVERED)
                        .count();
        if (recovered > 0) {
            limits.add(
                    "What a writer that was killed had written last, %d times: the next one checkpointed it as it found it."
                            .formatted(recovered));
        }
        limits.addAll(check.cannotProve());
        return limits;
    }
}
