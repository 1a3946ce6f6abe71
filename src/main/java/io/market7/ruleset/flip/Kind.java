package io.market7.ruleset.flip;

/**
 * What sort of quantity a measure is: it says how far the measure can go, how fine it is, and what
 * counts as a long way.
 */
enum Kind {
    /** Oscillator, 0 to 100. */
    POINTS,
    /** Change of an oscillator, -100 to 100. */
    POINT_CHANGE,
    /** 0 to 1. */
    RATIO,
    /** -1 to 1. */
    SIGNED_RATIO,
    /** A score, -2 to 2. */
    SCORE,
    /** Percent from 0 to 100. */
    SHARE_PCT,
    /** A small rate in percent, -5 to 5. */
    RATE_PCT,
    /** Above 0, in the ticks of the instrument where they are known. */
    PRICE,
    /** A difference of prices, to a tenth of the price up or down. */
    PRICE_CHANGE,
    /** 0 or above. */
    AMOUNT,
    /** One of several words. */
    CHOICE
}
