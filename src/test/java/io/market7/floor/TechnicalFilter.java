package io.market7.floor;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows TF-1 to TF-12b, TF-u1 and the signs of TF-14. */
final class TechnicalFilter {

    private final Inputs in;
    private final ForkParameters p;
    private final MarketCondition condition;
    final Map<Timeframe, List<String>> failures = new EnumMap<>(Timeframe.class);
    private List<String> failed;

    TechnicalFilter(Inputs in, ForkParameters p) {
        this.in = in;
        this.p = p;
        this.condition = in.btc.condition();
        judge(Timeframe.M15, in.m15);
        judge(Timeframe.H1, in.h1);
        judge(Timeframe.H4, in.h4);
    }

    /** Returns how many timeframes passed; none does while the condition is unknown. */
    int passedCount() {
        int passed = 0;
        for (List<String> rules : failures.values()) {
            passed += condition != null && rules.isEmpty() ? 1 : 0;
        }
        return passed;
    }

    /** Whether a failed timeframe shows enough signs of a turn. */
    boolean candidate() {
        return condition != null
                && (turning(Timeframe.M15, in.m15)
                        || turning(Timeframe.H1, in.h1)
                        || turning(Timeframe.H4, in.h4));
    }

    private void judge(Timeframe timeframe, Indicators bar) {
        failed = new ArrayList<>(2);
        failures.put(timeframe, failed);
        if (bar == null) {
            failed.add("indicators-unknown");
            return;
        }
        momentum(bar);
        if (!momentumKnown(bar) || !conditionKnown(timeframe, bar)) {
            failed.add("indicators-unknown");
        }
        if (condition != null) {
            switch (condition) {
                case NEUTRAL -> neutral(timeframe, bar);
                case BULLISH -> bullish(timeframe, bar);
                case BEARISH -> bearish(timeframe, bar);
            }
        }
        failed.sort(null);
    }

    private void momentum(Indicators bar) {
        if (bar.macd() != null && bar.macdSignal() != null && bar.macd() < bar.macdSignal()) {
            failed.add("macd-below-signal");
        }
        if (condition == null || bar.macdHistogram() == null) {
            return;
        }
        if (bar.macdHistogramPrevious() == null
                || bar.macdHistogram() >= bar.macdHistogramPrevious()) {
            return;
        }
        if (condition == MarketCondition.BULLISH) {
            failed.add("histogram-not-rising");
        } else if (bar.macdHistogram() < 0) {
            failed.add("histogram-declining");
        }
    }

    private static boolean momentumKnown(Indicators bar) {
        return bar.macd() != null
                && bar.macdSignal() != null
                && bar.macdHistogram() != null
                && bar.macdHistogramPrevious() != null;
    }

    private boolean conditionKnown(Timeframe timeframe, Indicators bar) {
        if (condition == null) {
            return true;
        }
        boolean quarter = timeframe == Timeframe.M15;
        return switch (condition) {
            case NEUTRAL ->
                    bar.qqe() != null && bar.stochK() != null && (!quarter || bar.rsi() != null);
            case BULLISH -> quarter ? bar.adx() != null && bar.rsi() != null : bar.qqe() != null;
            case BEARISH ->
                    bar.psar() != null
                            && bar.close() != null
                            && (quarter
                                    ? bar.rsi() != null
                                    : p.bearishHigherQqeMaxPoints == null || bar.qqe() != null);
        };
    }

    private void neutral(Timeframe timeframe, Indicators bar) {
        if (timeframe == Timeframe.M15) {
            below(bar.qqe(), p.neutral15mQqeMinPoints, "neutral-15m-qqe-too-low");
            above(bar.qqe(), p.neutral15mQqeMaxPoints, "neutral-15m-qqe-too-high");
            below(bar.rsi(), p.neutral15mRsiMinPoints, "neutral-15m-rsi-too-low");
            above(bar.rsi(), p.neutral15mRsiMaxPoints, "neutral-15m-rsi-too-high");
            above(bar.stochK(), p.neutral15mStochMaxRatio, "neutral-15m-stoch-too-high");
        } else if (timeframe == Timeframe.H1) {
            below(bar.qqe(), p.neutral1hQqeMinPoints, "neutral-1h-qqe-too-low");
            above(bar.qqe(), p.neutral1hQqeMaxPoints, "neutral-1h-qqe-too-high");
            below(bar.stochK(), p.neutral1hStochMinRatio, "neutral-1h-stoch-too-low");
        } else {
            below(bar.qqe(), p.neutral4hQqeMinPoints, "neutral-4h-qqe-too-low");
            above(bar.qqe(), p.neutral4hQqeMaxPoints, "neutral-4h-qqe-too-high");
            below(bar.stochK(), p.neutral4hStochMinRatio, "neutral-4h-stoch-too-low");
        }
    }

    private void bullish(Timeframe timeframe, Indicators bar) {
        if (timeframe == Timeframe.M15) {
            below(bar.adx(), p.bullish15mAdxMinPoints, "bullish-15m-adx-too-low");
            above(bar.rsi(), p.bullish15mRsiMaxPoints, "bullish-15m-rsi-too-high");
        } else {
            below(bar.qqe(), p.bullishHigherQqeMinPoints, "bullish-higher-qqe-too-low");
            above(bar.qqe(), p.bullishHigherQqeMaxPoints, "bullish-higher-qqe-too-high");
        }
    }

    private void bearish(Timeframe timeframe, Indicators bar) {
        boolean psarBelow = bar.psar() != null && bar.close() != null && bar.psar() <= bar.close();
        if (timeframe == Timeframe.M15) {
            above(bar.rsi(), p.bearish15mRsiMaxPoints, "bearish-15m-rsi-too-high");
            if (psarBelow) {
                failed.add("bearish-15m-psar-below-price");
            }
        } else {
            above(bar.qqe(), p.bearishHigherQqeMaxPoints, "bearish-higher-qqe-too-high");
            if (psarBelow) {
                failed.add("bearish-higher-psar-below-price");
            }
        }
    }

    private void below(Double value, double min, String rule) {
        if (value != null && value < min) {
            failed.add(rule);
        }
    }

    private void above(Double value, Double max, String rule) {
        if (value != null && max != null && value > max) {
            failed.add(rule);
        }
    }

    private boolean turning(Timeframe timeframe, Indicators bar) {
        if (bar == null || failures.get(timeframe).isEmpty()) {
            return false;
        }
        int signs = nearSignal(bar) ? 1 : 0;
        if (bar.macdHistogram() != null && bar.macdHistogramPrevious() != null) {
            signs += bar.macdHistogram() > bar.macdHistogramPrevious() ? 1 : 0;
        }
        if (bar.rsi() != null) {
            boolean inRange =
                    bar.rsi() >= p.candidateRsiMinPoints && bar.rsi() <= p.candidateRsiMaxPoints;
            signs += inRange ? 1 : 0;
        }
        signs += bar.stochK() != null && bar.stochK() < p.candidateStochMaxRatio ? 1 : 0;
        return signs >= p.candidateSignsCount;
    }

    private boolean nearSignal(Indicators bar) {
        if (bar.macd() == null || bar.macdSignal() == null || bar.close() == null) {
            return false;
        }
        BigDecimal apart = Measures.dec(bar.macd()).subtract(Measures.dec(bar.macdSignal())).abs();
        return Measures.pct(apart, Measures.dec(bar.close())) < p.macdNearSignalPct;
    }
}
