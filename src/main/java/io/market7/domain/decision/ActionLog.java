package io.market7.domain.decision;

/** Keeps what people asked for and what became of it, for ever. */
public interface ActionLog {

    /** What became of an action. */
    enum Outcome {
        /** It was done. */
        DONE,
        /** It was refused; nothing has changed. */
        REFUSED,
        /** It failed on the way. */
        FAILED
    }

    /** Writes down what was asked for; on disk when this returns, so before anything is done. */
    void asked(ManualAction action);

    /**
     * Writes down what became of it; on disk when this returns.
     *
     * @param actionId id of an action that was written down before
     * @param detail one sentence; null when there is nothing to add
     */
    void ended(String actionId, Outcome outcome, String detail);
}
