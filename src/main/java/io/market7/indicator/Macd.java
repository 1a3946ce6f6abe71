package io.market7.indicator;

/**
 * MACD (12, 26, 9) of closes, quote per base: line = EMA12 − EMA26 (from bar 25), signal = EMA9 of
 * the line seeded with its first value (from bar 33).
 */
final class Macd {

    private final Ewm fast;
    private final Ewm slow;
    private final Ewm signal;
    private double line = Double.NaN;

    Macd() {
        this(Ewm.ofSpan(12), Ewm.ofSpan(26), Ewm.ofSpan(9));
    }

    private Macd(Ewm fast, Ewm slow, Ewm signal) {
        this.fast = fast;
        this.slow = slow;
        this.signal = signal;
    }

    void next(double close) {
        line = fast.next(close) - slow.next(close);
        if (!Double.isNaN(line)) {
            signal.next(line);
        }
    }

    double line() {
        return line;
    }

    double signal() {
        return signal.value();
    }

    double histogram() {
        return line - signal();
    }

    Macd copy() {
        Macd copy = new Macd(fast.copy(), slow.copy(), signal.copy());
        copy.line = line;
        return copy;
    }
}
