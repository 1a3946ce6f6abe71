package io.market7.indicator;

/**
 * Recursive exponential mean without bias adjustment: y[0] = x[0], then y[t] = alpha·x[t] + (1 −
 * alpha)·y[t−1]. NaN until it has seen enough values.
 */
final class Ewm {

    private final double alpha;
    private final int minCount;
    private double value;
    private int count;

    private Ewm(double alpha, int minCount) {
        this.alpha = alpha;
        this.minCount = minCount;
    }

    /** Returns the exponential moving average of {@code length} values: alpha = 2/(length + 1). */
    static Ewm ofSpan(int length) {
        return new Ewm(2.0 / (length + 1), length);
    }

    /** Returns Wilder's smoothing of {@code length} values: alpha = 1/length. */
    static Ewm wilder(int length) {
        return new Ewm(1.0 / length, length);
    }

    /** Takes the next value and returns the mean, NaN before the minimum count. */
    double next(double x) {
        value = count == 0 ? x : alpha * x + (1 - alpha) * value;
        count = Math.min(count + 1, minCount);
        return value();
    }

    /** Returns the mean, NaN before the minimum count. */
    double value() {
        return count < minCount ? Double.NaN : value;
    }

    /** Returns the running mean even before the minimum count; only for chained recursions. */
    double running() {
        return value;
    }

    Ewm copy() {
        Ewm copy = new Ewm(alpha, minCount);
        copy.value = value;
        copy.count = count;
        return copy;
    }
}
