package io.market7.execution;

/**
 * What a venue says to an order.
 *
 * @param accepted whether the order stands; it fills later
 * @param reason short code of a refusal, e.g. {@code balance-insufficient}; null when accepted
 * @param message refusal in a sentence; null when accepted
 */
public record VenueAnswer(boolean accepted, String reason, String message) {

    /** The order stands. */
    public static final VenueAnswer ACCEPTED = new VenueAnswer(true, null, null);

    /** Returns a refusal. */
    public static VenueAnswer refused(String reason, String message) {
        return new VenueAnswer(false, reason, message);
    }
}
