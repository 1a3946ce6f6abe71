package io.market7.indicator;

/**
 * Volume-weighted mean of (high + low + close)/3 over the closed bars since 00:00 UTC of the bar's
 * open. Unknown while nothing traded that day, and until the first day whose opening bar was seen.
 */
final class DayVwap {

    private static final long DAY_SECONDS = 86_400;

    private long day = Long.MIN_VALUE;
    private boolean whole;
    private double weighted;
    private double volume;

    double next(Bar bar) {
        long barDay = Math.floorDiv(bar.openSecond(), DAY_SECONDS);
        if (barDay != day) {
            day = barDay;
            whole = Math.floorMod(bar.openSecond(), DAY_SECONDS) == 0;
            weighted = 0;
            volume = 0;
        }
        weighted += (bar.high() + bar.low() + bar.close()) / 3 * bar.volume();
        volume += bar.volume();
        return whole && volume > 0 ? weighted / volume : Double.NaN;
    }

    DayVwap copy() {
        DayVwap copy = new DayVwap();
        copy.day = day;
        copy.whole = whole;
        copy.weighted = weighted;
        copy.volume = volume;
        return copy;
    }
}
