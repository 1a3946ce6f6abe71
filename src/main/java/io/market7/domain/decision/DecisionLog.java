package io.market7.domain.decision;

/** Where evaluations are kept for ever. */
public interface DecisionLog {

    /**
     * Appends an evaluation that leads to no order, without waiting for the disk. It becomes
     * durable with a later group commit, in the order of appending.
     */
    void append(JournalEntry entry);

    /**
     * Appends an evaluation whose order may leave as soon as this returns: the entry is on disk by
     * then.
     *
     * @return the sequence number of the entry
     */
    long appendDurably(JournalEntry entry);
}
