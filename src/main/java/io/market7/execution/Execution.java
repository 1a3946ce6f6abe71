package io.market7.execution;

/**
 * What became of a wish.
 *
 * @param status how far it came
 * @param clientOrderId id of the order; null when none was sent
 * @param dealId deal it belongs to; null when there is none
 * @param reason short code of a denial, refusal or doubt; null otherwise
 * @param message the same in a sentence; null otherwise
 */
public record Execution(
        Status status, String clientOrderId, String dealId, String reason, String message) {

    /** How far a wish came. */
    public enum Status {
        /** Nothing was wanted. */
        NOTHING_TO_DO,
        /** The risk gate did not let it pass; nothing was sent. */
        DENIED,
        /** The venue accepted the order; its fill follows. */
        ACCEPTED,
        /** The venue refused the order. */
        REJECTED,
        /** Nobody knows; it is asked for, never sent again. */
        UNKNOWN
    }

    /** Nothing was wanted. */
    static final Execution NOTHING = new Execution(Status.NOTHING_TO_DO, null, null, null, null);

    static Execution denied(OrderRequest request, String reason, String message) {
        return new Execution(Status.DENIED, null, request.dealId(), reason, message);
    }
}
