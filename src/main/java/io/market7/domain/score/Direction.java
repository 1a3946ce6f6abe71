package io.market7.domain.score;

import io.market7.domain.market.Side;

/**
 * The side of a candidate in numbers, for rules whose parameter differs by side.
 *
 * @param longShare 1 for a long, 0 for a short
 * @param shortShare 0 for a long, 1 for a short
 */
public record Direction(double longShare, double shortShare) {

    private static final Direction LONG = new Direction(1, 0);
    private static final Direction SHORT = new Direction(0, 1);

    /** Returns the direction of a side. */
    public static Direction of(Side side) {
        return side == Side.LONG ? LONG : SHORT;
    }
}
