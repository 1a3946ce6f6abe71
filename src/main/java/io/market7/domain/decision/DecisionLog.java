package io.market7.domain.decision;

/** Where evaluations are kept for ever. */
public interface DecisionLog {

    /**
     * Appends an evaluation that leads to no order. It becomes durable with the next group commit.
     *
     * @return the sequence number of the entry
     */
    long append(JournalEntry entry);

    /**
     * Appends an evaluation whose order may leave as soon as this returns: the entry is on disk by
     * then.
     *
     * @return the sequence number of the entry
     */
    long appendDurably(JournalEntry entry);
}
