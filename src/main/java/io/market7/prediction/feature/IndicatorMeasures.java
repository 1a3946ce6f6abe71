package io.market7.prediction.feature;

import static io.market7.prediction.feature.FeatureSources.known;

import io.market7.domain.market.Indicators;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Measures of one indicator record. Prices and price differences count in percent of the close. */
final class IndicatorMeasures {
    static final Map<String, ToDoubleFunction<Indicators>> ALL = all();

    private static final int HOUR_OF_QUARTERS = 4;

    private IndicatorMeasures() {}

    private static Map<String, ToDoubleFunction<Indicators>> all() {
        Map<String, ToDoubleFunction<Indicators>> all = new TreeMap<>();
        all.put("rsi", record -> known(record.rsi()));
        all.put("adx", record -> known(record.adx()));
        all.put("stochK", record -> known(record.stochK()));
        all.put("stochD", record -> known(record.stochD()));
        all.put("stochSlope", record -> known(record.stochSlope()));
        all.put("rsiSlope", record -> known(record.rsiSlope()));
        all.put("volumeDropPct", record -> known(record.volumeDropPct()));
        all.put("volumeRatio", record -> ratio(record.volume(), record.volumeMean8()));
        all.put("atrPct", record -> pct(record.atr(), record.close()));
        all.put("macdHistogramPct", record -> pct(record.macdHistogram(), record.close()));
        all.put("macdLiftPct", record -> pct(record.macdLift(), record.close()));
        all.put("ema50GapPct", record -> gapPct(record.close(), record.ema50()));
        all.put("ema200GapPct", record -> gapPct(record.close(), record.ema200()));
        all.put("psarGapPct", record -> gapPct(record.close(), record.psar()));
        all.put("vwapGapPct", record -> gapPct(record.close(), record.vwap()));
        all.put("move4Pct", record -> movePct(record.closes(), HOUR_OF_QUARTERS));
        return all;
    }

    private static double ratio(Double part, Double whole) {
        return part == null || whole == null || whole == 0 ? Double.NaN : part / whole;
    }

    private static double pct(Double part, Double whole) {
        return 100 * ratio(part, whole);
    }

    private static double gapPct(Double close, Double level) {
        return close == null ? Double.NaN : pct(level == null ? null : close - level, level);
    }

    private static double movePct(List<Double> closes, int bars) {
        if (closes == null || closes.size() <= bars) {
            return Double.NaN;
        }
        return gapPct(closes.get(closes.size() - 1), closes.get(closes.size() - 1 - bars));
    }
}
