package io.market7.indicator;

/**
 * Wilder's ADX of 14 bars, points 0..100: the mean of the first 14 known DX seeds the smoothing
 * (13·ADX + DX)/14. Known from bar 27. A bar whose DX is unknown leaves ADX unknown at that bar and
 * its state untouched.
 */
final class Adx {

    private static final int LENGTH = 14;

    private final DirectionalMovement movement;
    private double value;
    private int count;

    Adx() {
        this(new DirectionalMovement());
    }

    private Adx(DirectionalMovement movement) {
        this.movement = movement;
    }

    double next(Bar bar) {
        double index = movement.next(bar);
        if (Double.isNaN(index)) {
            return Double.NaN;
        }
        smooth(index);
        return count < LENGTH ? Double.NaN : value;
    }

    private void smooth(double index) {
        if (count < LENGTH) {
            count++;
            value += index;
            value = count == LENGTH ? value / LENGTH : value;
        } else {
            value = ((LENGTH - 1) * value + index) / LENGTH;
        }
    }

    Adx copy() {
        Adx copy = new Adx(movement.copy());
        copy.value = value;
        copy.count = count;
        return copy;
    }
}
