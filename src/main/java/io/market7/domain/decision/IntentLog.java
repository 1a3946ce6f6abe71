package io.market7.domain.decision;

/** Where order intents and their outcomes are written, each before anybody acts on it. */
public interface IntentLog {

    /**
     * Writes an intent to disk before its order may leave.
     *
     * @throws IllegalStateException when an intent with the same client order id was written before
     */
    void intend(OrderIntent intent);

    /**
     * Writes what became of an intent.
     *
     * @param clientOrderId the intent's id
     * @param outcome {@code CONFIRMED}, {@code REJECTED}, {@code DENIED} or {@code UNKNOWN}
     * @param detail fills or reason, as canonical JSON
     */
    void settle(String clientOrderId, String outcome, String detail);
}
