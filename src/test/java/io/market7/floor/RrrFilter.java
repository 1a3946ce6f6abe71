package io.market7.floor;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Rrr;

/** Reward against risk of a spot candidate, catalogue section 4.4. */
final class RrrFilter {

    private static final double TP1_PCT = 0.5;
    private static final double FULL_SLOPE_PCT = 0.02;

    private final Rrr rrr;
    private final ForkParameters p;
    private final Double tp1;
    private final Double slope;
    private final Double adx;
    private final Double time;

    RrrFilter(Inputs in, ForkParameters p) {
        this.rrr = in.facts.rrr();
        this.p = p;
        tp1 = tp1(in.h1);
        slope =
                rrr == null || rrr.emaSlopePct() == null
                        ? null
                        : component(rrr.emaSlopePct() / FULL_SLOPE_PCT);
        adx = in.h1 == null || in.h1.adx() == null ? null : component((in.h1.adx() - 15) / 10);
        time = rrr == null ? null : rrr.timeToTp1Ratio();
    }

    void judge(Verdict verdict) {
        weak(tp1, "rrr-tp1-weak", verdict);
        weak(slope, "rrr-ema-slope-weak", verdict);
        weak(adx, "rrr-adx-weak", verdict);
        weak(time, "rrr-time-to-tp1-weak", verdict);
        boolean known = tp1 != null && slope != null && adx != null && time != null;
        if (known) {
            double sum = 0.30 * tp1 + 0.25 * slope + 0.25 * adx + 0.20 * time;
            verdict.vetoIf(Measures.score(sum, 4) < p.minRrrRatio, "rrr-score-too-low");
        }
        Integer candles = rrr == null ? null : rrr.candles();
        verdict.vetoIf(candles != null && candles < p.rrrMinBars, "rrr-candles-too-few");
        verdict.vetoIf(!known || candles == null, "rrr-indicators-unknown");
    }

    private void weak(Double component, String rule, Verdict verdict) {
        if (component != null && component < p.weakComponentRatio) {
            verdict.tag(rule);
        }
    }

    /** Returns how well the first target stands against the range of one hour. */
    private static Double tp1(Indicators h1) {
        if (h1 == null || h1.atr() == null || h1.close() == null) {
            return null;
        }
        double atrPct = Measures.pct(Measures.dec(h1.atr()), Measures.dec(h1.close()));
        return atrPct == 0 ? Double.valueOf(1) : component(TP1_PCT / atrPct);
    }

    private static Double component(double value) {
        return Measures.rounded(Measures.dec(Measures.clamp(value)));
    }
}
