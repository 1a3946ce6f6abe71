package io.market7.indicator;

import io.market7.domain.market.MacdPoint;

/**
 * The series that stand in an indicator record.
 *
 * @param closes last closes
 * @param macds last MACD points with a known signal
 * @param rsis last known RSI values
 */
record Histories(History<Double> closes, History<MacdPoint> macds, History<Double> rsis) {

    Histories(int length) {
        this(new History<>(length), new History<>(length), new History<>(length));
    }

    Histories copy() {
        return new Histories(closes.copy(), macds.copy(), rsis.copy());
    }
}
