package io.market7.domain.market;

import io.market7.domain.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Indicators of one series at one bar close. Presence is per field: null is unknown, never a
 * number.
 *
 * <p>Definitions stand with the calculators in {@code io.market7.indicator}; values are never
 * rounded.
 *
 * @param series whose candles these are
 * @param timeframe length of the bar
 * @param closeAt close of the bar, when the values became known
 * @param close close of the bar, quote per base; above 0
 * @param ema50 EMA of 50 closes; above 0
 * @param ema200 EMA of 200 closes; above 0
 * @param rsi RSI of 14 closes; points 0..100
 * @param adx ADX of 14 bars; points 0..100
 * @param atr ATR of 14 bars, quote per base; at least 0
 * @param macd MACD line (12, 26), quote per base
 * @param macdSignal EMA9 of the line
 * @param macdHistogram line minus signal
 * @param macdHistogramPrevious histogram one bar earlier
 * @param macdLift histogram minus the histogram two bars earlier
 * @param rsiSlope RSI minus the RSI two bars earlier; points
 * @param stochK StochRSI K (14, 3, 3); ratio 0..1
 * @param stochD StochRSI D; ratio 0..1
 * @param psar parabolic SAR (0.02, 0.2); above 0
 * @param qqe QQE upper band; at least 0
 * @param vwap volume-weighted price since 00:00 UTC; above 0
 * @param volume base volume of the bar; at least 0
 * @param stochSlope raw StochRSI minus its value three bars earlier; -1..1
 * @param volumeMean8 mean volume of the eight bars before; at least 0
 * @param volumeDropPct drop of the volume under its mean of 20 bars; 0..100
 * @param closes last closes, oldest first, this bar last
 * @param macdHistory last MACD points, oldest first, this bar last
 * @param rsiHistory last RSI values, oldest first, this bar last
 */
public record Indicators(
        Series series,
        Timeframe timeframe,
        Instant closeAt,
        Double close,
        Double ema50,
        Double ema200,
        Double rsi,
        Double adx,
        Double atr,
        Double macd,
        Double macdSignal,
        Double macdHistogram,
        Double macdHistogramPrevious,
        Double macdLift,
        Double rsiSlope,
        Double stochK,
        Double stochD,
        Double psar,
        Double qqe,
        Double vwap,
        Double volume,
        Double stochSlope,
        Double volumeMean8,
        Double volumeDropPct,
        List<Double> closes,
        List<MacdPoint> macdHistory,
        List<Double> rsiHistory) {

    public Indicators {
        Checks.required("series", series);
        Checks.required("timeframe", timeframe);
        Checks.required("closeAt", closeAt);
        Checks.positive("close", close);
        Checks.positive("ema50", ema50);
        Checks.positive("ema200", ema200);
        Checks.within("rsi", rsi, 0, 100);
        Checks.within("adx", adx, 0, 100);
        Checks.notNegative("atr", atr);
        Checks.finite("macd", macd);
        Checks.finite("macdSignal", macdSignal);
        Checks.finite("macdHistogram", macdHistogram);
        Checks.finite("macdHistogramPrevious", macdHistogramPrevious);
        Checks.finite("macdLift", macdLift);
        Checks.finite("rsiSlope", rsiSlope);
        Checks.within("stochK", stochK, 0, 1);
        Checks.within("stochD", stochD, 0, 1);
        Checks.positive("psar", psar);
        Checks.notNegative("qqe", qqe);
        Checks.positive("vwap", vwap);
        Checks.notNegative("volume", volume);
        Checks.within("stochSlope", stochSlope, -1, 1);
        Checks.notNegative("volumeMean8", volumeMean8);
        Checks.within("volumeDropPct", volumeDropPct, 0, 100);
        closes = Checks.finiteSeries("closes", closes);
        macdHistory = macdHistory == null ? null : List.copyOf(macdHistory);
        rsiHistory = Checks.finiteSeries("rsiHistory", rsiHistory);
    }

    /**
     * Told apart by whose bar it is; equal records have equal codes, and large histories are not
     * walked.
     */
    @Override
    public int hashCode() {
        return Objects.hash(series, timeframe, closeAt, close, rsi);
    }

    /** Starts a record whose every optional field is unknown. */
    public static IndicatorsBuilder builder(Series series, Timeframe timeframe, Instant closeAt) {
        return new IndicatorsBuilder(series, timeframe, closeAt);
    }
}
