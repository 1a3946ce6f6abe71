package io.market7.indicator;

/**
 * Parabolic SAR, step 0.02, maximum 0.20, quote per base. It starts as an up-trend from the first
 * bar; known from bar 2. In an up-trend s moves by AF·(extreme high − s); a low under s turns the
 * trend and s becomes the extreme; otherwise s is held at the low of two bars ago, or else at the
 * low of the bar before. A down-trend mirrors it.
 */
final class ParabolicSar {

    private static final double STEP = 0.02;
    private static final double MAXIMUM = 0.20;

    private Bar beforeLast;
    private Bar last;
    private boolean rising = true;
    private double factor = STEP;
    private double extremeHigh;
    private double extremeLow;
    private double value;

    double next(Bar bar) {
        boolean known = beforeLast != null;
        if (known) {
            value = rising ? rise(bar) : fall(bar);
        } else {
            value = bar.close();
        }
        if (last == null) {
            extremeHigh = bar.high();
            extremeLow = bar.low();
        }
        beforeLast = last;
        last = bar;
        return known ? value : Double.NaN;
    }

    private double rise(Bar bar) {
        double sar = value + factor * (extremeHigh - value);
        if (bar.low() < sar) {
            rising = false;
            factor = STEP;
            extremeLow = bar.low();
            return extremeHigh;
        }
        if (bar.high() > extremeHigh) {
            extremeHigh = bar.high();
            factor = Math.min(factor + STEP, MAXIMUM);
        }
        if (beforeLast.low() < sar) {
            return beforeLast.low();
        }
        return Math.min(last.low(), sar);
    }

    private double fall(Bar bar) {
        double sar = value - factor * (value - extremeLow);
        if (bar.high() > sar) {
            rising = true;
            factor = STEP;
            extremeHigh = bar.high();
            return extremeLow;
        }
        if (bar.low() < extremeLow) {
            extremeLow = bar.low();
            factor = Math.min(factor + STEP, MAXIMUM);
        }
        if (beforeLast.high() > sar) {
            return beforeLast.high();
        }
        return Math.max(last.high(), sar);
    }

    ParabolicSar copy() {
        ParabolicSar copy = new ParabolicSar();
        copy.beforeLast = beforeLast;
        copy.last = last;
        copy.rising = rising;
        copy.factor = factor;
        copy.extremeHigh = extremeHigh;
        copy.extremeLow = extremeLow;
        copy.value = value;
        return copy;
    }
}
