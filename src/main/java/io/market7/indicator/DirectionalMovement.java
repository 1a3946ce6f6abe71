package io.market7.indicator;

/**
 * Wilder's directional index DX of 14 bars, points 0..100. True range and directional movements are
 * summed plainly over bars 1..14 and then decayed: S − S/14 + x. Unknown before bar 14 and wherever
 * range or movement is zero; the sums live on, so it recovers with the next movement.
 */
final class DirectionalMovement {

    private static final int LENGTH = 14;

    private Bar previous;
    private double range;
    private double plus;
    private double minus;
    private int count;

    double next(Bar bar) {
        if (previous != null) {
            add(bar);
        }
        previous = bar;
        return count < LENGTH ? Double.NaN : index();
    }

    private void add(Bar bar) {
        double up = bar.high() - previous.high();
        double down = previous.low() - bar.low();
        double highest = Math.max(bar.high(), previous.close());
        double lowest = Math.min(bar.low(), previous.close());
        range = accumulate(range, highest - lowest);
        plus = accumulate(plus, up > down && up > 0 ? up : 0);
        minus = accumulate(minus, down > up && down > 0 ? down : 0);
        count = Math.min(count + 1, LENGTH + 1);
    }

    private double accumulate(double sum, double x) {
        return count < LENGTH ? sum + x : sum - sum / LENGTH + x;
    }

    private double index() {
        double plusIndex = 100 * plus / range;
        double minusIndex = 100 * minus / range;
        double sum = plusIndex + minusIndex;
        boolean known = range > 0 && sum > 0 && Double.isFinite(sum);
        return known ? 100 * (Math.abs(plusIndex - minusIndex) / sum) : Double.NaN;
    }

    DirectionalMovement copy() {
        DirectionalMovement copy = new DirectionalMovement();
        copy.previous = previous;
        copy.range = range;
        copy.plus = plus;
        copy.minus = minus;
        copy.count = count;
        return copy;
    }
}
