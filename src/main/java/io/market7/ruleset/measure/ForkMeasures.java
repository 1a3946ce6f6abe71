package io.market7.ruleset.measure;

import io.market7.domain.market.CandidateSigns;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.ForkSubscores;
import io.market7.domain.score.ScoreInputs;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;

/** The parts of the fork score that are sums, not judgements; each subscore runs from 0 to 1. */
public final class ForkMeasures {

    private ForkMeasures() {}

    /** Returns the subscores; each is null while one of its own inputs is unknown. */
    public static ForkSubscores subscores(FreshFacts facts) {
        Indicators hour = facts.indicators(Timeframe.H1);
        Indicators quarter = facts.indicators(Timeframe.M15);
        Double z = hour == null ? null : overextension(facts.price(), hour);
        return new ForkSubscores(
                hour == null ? null : macdHistogram(hour),
                quarter == null ? null : rsiRecovery(quarter.rsi()),
                quarter == null ? null : stochRsiCross(quarter.stochK(), quarter.stochD()),
                hour == null ? null : adxRising(hour.adx()),
                hour == null ? null : emaReclaim(facts.price(), hour.ema50()),
                hour == null ? null : meanReversion(facts.price(), hour, z),
                quarter == null ? null : stochRsiSlope(quarter.stochSlope()),
                z);
    }

    /** Returns which scores can be computed; a missing price is told apart by the price itself. */
    public static ScoreInputs inputs(FreshFacts facts) {
        Indicators hour = facts.indicators(Timeframe.H1);
        Indicators quarter = facts.indicators(Timeframe.M15);
        boolean hourKnown =
                hour != null
                        && hour.ema50() != null
                        && hour.adx() != null
                        && hour.atr() != null
                        && hour.macd() != null
                        && hour.macdSignal() != null
                        && hour.macdHistogram() != null
                        && hour.macdHistogramPrevious() != null;
        boolean quarterKnown =
                quarter != null
                        && quarter.rsi() != null
                        && quarter.stochK() != null
                        && quarter.stochD() != null
                        && quarter.stochSlope() != null
                        && quarter.volume() != null
                        && quarter.volumeMean8() != null;
        return new ScoreInputs(hourKnown && quarterKnown, multiplierKnown(facts));
    }

    private static boolean multiplierKnown(FreshFacts facts) {
        Indicators hour = facts.btc(Timeframe.H1);
        Indicators quarter = facts.btc(Timeframe.M15);
        return hour != null
                && hour.close() != null
                && hour.ema50() != null
                && hour.adx() != null
                && quarter != null
                && quarter.rsi() != null;
    }

    static Double macdHistogram(Indicators hour) {
        if (hour.macd() == null
                || hour.macdSignal() == null
                || hour.macdHistogram() == null
                || hour.macdHistogramPrevious() == null) {
            return null;
        }
        return hour.macd() > hour.macdSignal()
                        && hour.macdHistogram() > hour.macdHistogramPrevious()
                ? 1.0
                : 0.0;
    }

    static Double rsiRecovery(Double rsi) {
        return rsi == null ? null : (Double) Percent.clamp((rsi - 30) / 20);
    }

    static Double stochRsiCross(Double k, Double d) {
        if (k == null || d == null) {
            return null;
        }
        return k > d && k < 0.80 ? Percent.clamp((k - d) / 0.25) : 0.0;
    }

    static Double adxRising(Double adx) {
        if (adx == null) {
            return null;
        }
        return adx > 10 ? Math.min(adx / 20, 1) : 0.0;
    }

    static Double emaReclaim(BigDecimal price, Double ema50) {
        if (price == null || ema50 == null) {
            return null;
        }
        return price.doubleValue() > ema50 ? 1.0 : 0.0;
    }

    static Double overextension(BigDecimal price, Indicators hour) {
        if (price == null || hour.ema50() == null || hour.atr() == null || hour.atr() == 0) {
            return null;
        }
        BigDecimal distance = price.subtract(BigDecimal.valueOf(hour.ema50()));
        return Percent.ratio(distance, BigDecimal.valueOf(hour.atr()));
    }

    static Double meanReversion(BigDecimal price, Indicators hour, Double z) {
        if (price == null || hour.ema50() == null || hour.atr() == null) {
            return null;
        }
        if (z == null || z <= 1.5) {
            return 1.0;
        }
        return z > 3 ? 0.0 : z > 2 ? 0.25 : 0.5;
    }

    static Double stochRsiSlope(Double slope) {
        return slope == null ? null : (Double) Percent.clamp(Percent.rounded(5 * slope, 4));
    }

    /** Counts the signs of a turn in one record; an unknown sign is not seen. */
    public static CandidateSigns signs(
            Indicators record, Timeframe timeframe, ParameterValues parameters) {
        int count = 0;
        if (record != null) {
            count += nearSignal(record, parameters) ? 1 : 0;
            count +=
                    record.macdHistogram() != null
                                    && record.macdHistogramPrevious() != null
                                    && record.macdHistogram() > record.macdHistogramPrevious()
                            ? 1
                            : 0;
            count +=
                    record.rsi() != null
                                    && record.rsi() >= parameters.number("candidateRsiMinPoints")
                                    && record.rsi() <= parameters.number("candidateRsiMaxPoints")
                            ? 1
                            : 0;
            count +=
                    record.stochK() != null
                                    && record.stochK() < parameters.number("candidateStochMaxRatio")
                            ? 1
                            : 0;
        }
        return new CandidateSigns(timeframe, count);
    }

    private static boolean nearSignal(Indicators record, ParameterValues parameters) {
        if (record.macd() == null || record.macdSignal() == null || record.close() == null) {
            return false;
        }
        BigDecimal gap =
                BigDecimal.valueOf(record.macd()).subtract(BigDecimal.valueOf(record.macdSignal()));
        return Percent.of(gap.abs(), BigDecimal.valueOf(record.close()))
                < parameters.number("macdNearSignalPct");
    }
}
