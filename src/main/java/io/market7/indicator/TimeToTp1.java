package io.market7.indicator;

import io.market7.domain.InvalidFactException;
import io.market7.domain.market.Candle;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;

/**
 * How soon a buy at the open has reached its first target in the past.
 *
 * <p>Every bar of the window that has 12 successors scores 1 when one of the first six reached its
 * open·1.005, 0.5 when one of the next six did, else 0; the ratio is their mean. A bar is judged
 * only when its 12 successors have closed, so nothing looks ahead. A gap starts anew.
 */
public final class TimeToTp1 {

    /** Bars looked back on unless told otherwise. */
    public static final int DEFAULT_WINDOW = 210;

    private static final BigDecimal TARGET = new BigDecimal("1.005");
    private static final int SOON = 6;
    private static final int LATE = 12;

    private final int judgedLength;
    private final BarSequence sequence;
    private final ArrayDeque<Entry> open = new ArrayDeque<>();
    private final ArrayDeque<Integer> judged = new ArrayDeque<>();
    private int halves;
    private long bars;

    /**
     * Creates a statistic over the last {@code window} bars.
     *
     * @param window bars, at least 13: one entry and its 12 successors
     */
    public TimeToTp1(Timeframe timeframe, int window) {
        if (window <= LATE) {
            throw new InvalidFactException("window", window, "at least 13 bars");
        }
        this.judgedLength = window - LATE;
        this.sequence = new BarSequence(timeframe);
    }

    /**
     * Takes the next closed bar.
     *
     * @return the ratio 0..1, rounded half-even to 3 decimals; null before 13 bars
     * @throws InvalidFactException when the bar has another length or is not newer than the last
     */
    public Double onCandle(Candle candle) {
        if (sequence.isAfterGap(candle)) {
            restart();
        }
        bars++;
        for (Entry entry : open) {
            entry.next(candle.high());
        }
        if (open.size() == LATE) {
            judge(open.removeFirst());
        }
        open.addLast(new Entry(candle.open().multiply(TARGET)));
        return ratio();
    }

    /** Returns the closed bars since the start or the last gap. */
    public long bars() {
        return bars;
    }

    private void restart() {
        open.clear();
        judged.clear();
        halves = 0;
        bars = 0;
    }

    private void judge(Entry entry) {
        judged.addLast(entry.halves);
        halves += entry.halves;
        if (judged.size() > judgedLength) {
            halves -= judged.removeFirst();
        }
    }

    private Double ratio() {
        if (judged.isEmpty()) {
            return null;
        }
        return BigDecimal.valueOf(halves)
                .divide(BigDecimal.valueOf(2L * judged.size()), 3, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** A bar that waits for its successors; score in halves. */
    private static final class Entry {

        private final BigDecimal target;
        private int successors;
        private int halves;

        private Entry(BigDecimal target) {
            this.target = target;
        }

        private void next(BigDecimal high) {
            successors++;
            if (halves == 0 && high.compareTo(target) >= 0) {
                halves = successors <= SOON ? 2 : 1;
            }
        }
    }
}
