package io.market7.domain.leverage;

/**
 * What is known of a contract's positions. Null is unknown.
 *
 * @param leg the asked side
 * @param otherLeg the opposite side
 * @param account the account
 * @param funding last funding rate
 */
public record LeverageFacts(Leg leg, Leg otherLeg, Account account, Funding funding) {

    /** Nothing is known. */
    public static final LeverageFacts UNKNOWN = new LeverageFacts(null, null, null, null);
}
