package io.market7.journal;

import java.util.List;
import java.util.Map;

/**
 * What checking a journal has found.
 *
 * @param entries entries that were checked and are as they were written
 * @param counts how many of each kind
 * @param checkpoints checkpoints that agree with the chain
 * @param newest newest checkpoint; null when there is none
 * @param provedThrough newest entry a checkpoint speaks for; 0 when there is none
 * @param isClean whether the last writer closed the journal in order
 * @param isTorn whether a crash cut a checkpoint off while it was written
 * @param finding what is wrong; null when nothing is
 * @param cannotProve what this check cannot know, one sentence each
 */
public record JournalVerification(
        long entries,
        Map<EntryKind, Long> counts,
        int checkpoints,
        JournalHead newest,
        long provedThrough,
        boolean isClean,
        boolean isTorn,
        Finding finding,
        List<String> cannotProve) {

    /** What is wrong with a journal. */
    public enum Problem {
        /** An entry is not as it was written. */
        CHANGED,
        /** An entry was taken out. */
        MISSING,
        /** An entry does not stand where it was written. */
        REORDERED,
        /** The journal ends before its newest checkpoint. */
        TRUNCATED,
        /** Entries were changed together with their chain; a checkpoint disagrees. */
        REWRITTEN,
        /** The file of checkpoints was changed, or is missing. */
        CHECKPOINTS,
        /** The file can no longer be read as a whole. */
        DAMAGED
    }

    /**
     * The first thing that is wrong.
     *
     * @param problem what kind
     * @param entry number in the one order of all entries
     * @param kind what the entry is; null when nobody knows
     * @param seq number among the entries of its kind; 0 when nobody knows
     * @param id id of the entry; null when nobody knows
     * @param detail one or two sentences
     */
    public record Finding(
            Problem problem, long entry, EntryKind kind, long seq, String id, String detail) {}

    /** Returns whether nothing is wrong. */
    public boolean isSound() {
        return finding == null;
    }

    /** Returns how many entries no checkpoint speaks for. */
    public long unproved() {
        return Math.max(0, entries - provedThrough);
    }
}
