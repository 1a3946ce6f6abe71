package io.market7.floor;

import io.market7.domain.market.Indicators;
import java.math.BigDecimal;

/** What the 15m record says for or against a side: LV-9 to LV-12, LV-22 and LV-u3. */
final class LeverageSigns {

    private final LeverageCase c;
    private final LeverageParameters p;
    private final Double rsi;
    private final Double adx;
    private final Double histogram;
    private final Double lift;
    private final Double slope;
    private final Double ema50;
    private final Double ema200;

    LeverageSigns(LeverageCase c) {
        this.c = c;
        this.p = c.p;
        Indicators m15 = c.in.m15;
        boolean known = m15 != null;
        rsi = known ? m15.rsi() : null;
        adx = known ? m15.adx() : null;
        histogram = known ? m15.macdHistogram() : null;
        lift = known ? m15.macdLift() : null;
        slope = known ? m15.rsiSlope() : null;
        ema50 = known ? m15.ema50() : null;
        ema200 = known ? m15.ema200() : null;
    }

    void judge() {
        veto(adx != null && adx < p.minAdxPoints, "adx-too-low");
        Double histogramPct = ofMark(histogram);
        if (c.isLong) {
            veto(rsi != null && rsi < p.longRsiMinPoints, "long-rsi-too-low");
            boolean low = histogramPct != null && histogramPct < p.longHistogramMinPct;
            veto(low, "long-histogram-too-low");
        } else {
            veto(rsi != null && rsi > p.shortRsiMaxPoints, "short-rsi-too-high");
            boolean high = histogramPct != null && histogramPct > p.shortHistogramMaxPct;
            veto(high, "short-histogram-too-high");
            emas();
        }
        if (p.trajectoryEnabled) {
            trajectory(ofMark(lift));
        }
        veto(!known(), "indicators-unknown");
    }

    private void trajectory(Double liftPct) {
        if (c.isLong) {
            boolean low = liftPct != null && liftPct < p.minMacdLiftPct;
            veto(low, "long-macd-lift-too-low");
            veto(slope != null && slope < p.minRsiSlopePoints, "long-rsi-slope-too-low");
        } else {
            boolean high = liftPct != null && liftPct > -p.minMacdLiftPct;
            veto(high, "short-macd-lift-too-high");
            veto(slope != null && slope > -p.minRsiSlopePoints, "short-rsi-slope-too-high");
        }
    }

    private void emas() {
        if (p.shortNeedsPriceBelowEmas && c.mark != null && ema50 != null && ema200 != null) {
            BigDecimal lower = Measures.dec(Math.min(ema50, ema200));
            veto(c.mark.compareTo(lower) >= 0, "price-not-below-emas");
        }
    }

    private boolean known() {
        boolean always = rsi != null && adx != null && histogram != null;
        boolean moving = !p.trajectoryEnabled || (lift != null && slope != null);
        boolean trend =
                c.isLong || !p.shortNeedsPriceBelowEmas || (ema50 != null && ema200 != null);
        return always && moving && trend;
    }

    private Double ofMark(Double value) {
        return value == null || c.mark == null ? null : Measures.pct(Measures.dec(value), c.mark);
    }

    private void veto(boolean concluded, String rule) {
        c.verdict.vetoIf(concluded, rule);
    }
}
