package io.market7.indicator;

/** The last values of a series, in a ring of fixed length. Statistics run from oldest to newest. */
final class Window {

    private final double[] values;
    private int next;
    private int count;

    Window(int length) {
        this.values = new double[length];
    }

    /** Takes the newest value; the oldest one falls out of a full window. */
    void add(double value) {
        values[next] = value;
        next = next + 1 == values.length ? 0 : next + 1;
        count = Math.min(count + 1, values.length);
    }

    boolean isFull() {
        return count == values.length;
    }

    /** Returns the value {@code age} additions ago, 0 being the newest; NaN when there is none. */
    double back(int age) {
        return age >= count ? Double.NaN : values[Math.floorMod(next - 1 - age, values.length)];
    }

    /** Returns the plain mean of a full window, NaN before. */
    double mean() {
        if (!isFull()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = next; i < values.length; i++) {
            sum += values[i];
        }
        for (int i = 0; i < next; i++) {
            sum += values[i];
        }
        return sum / values.length;
    }

    /** Returns where {@code value} lies between the lowest (0) and highest (1); NaN when flat. */
    double positionOf(double value) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double each : values) {
            low = Math.min(low, each);
            high = Math.max(high, each);
        }
        return isFull() && high > low ? (value - low) / (high - low) : Double.NaN;
    }

    Window copy() {
        Window copy = new Window(values.length);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        copy.next = next;
        copy.count = count;
        return copy;
    }
}
