package io.market7.codec;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.IndicatorsBuilder;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads indicator records. A record without {@code closeAt} is checked, then left out. */
final class IndicatorsReader {

    private final Series series;

    IndicatorsReader(Series series) {
        this.series = series;
    }

    /** Returns the records found under the labels of {@code timeframes}. */
    Map<Timeframe, Indicators> read(FactNode parent, List<Timeframe> timeframes) {
        Map<Timeframe, Indicators> records = new EnumMap<>(Timeframe.class);
        for (Timeframe timeframe : timeframes) {
            FactNode node = parent.object(timeframe.label(), FactKeys.INDICATOR_RECORD);
            Indicators indicators = node == null ? null : indicators(node, timeframe);
            if (indicators != null) {
                records.put(timeframe, indicators);
            }
        }
        return records;
    }

    private Indicators indicators(FactNode node, Timeframe timeframe) {
        Instant closeAt = node.instant("closeAt");
        Instant placeholder = closeAt == null ? Instant.EPOCH : closeAt;
        IndicatorsBuilder builder = Indicators.builder(series, timeframe, placeholder);
        levels(node, builder);
        momentum(node, builder);
        volume(node, builder);
        history(node, builder);
        return closeAt == null ? null : builder.build();
    }

    private static void levels(FactNode node, IndicatorsBuilder builder) {
        builder.close(node.measure("close", Range.POSITIVE))
                .ema50(node.measure("ema50", Range.POSITIVE))
                .ema200(node.measure("ema200", Range.POSITIVE))
                .atr(node.measure("atr", Range.NOT_NEGATIVE))
                .psar(node.measure("psar", Range.POSITIVE))
                .vwap(node.measure("vwap", Range.POSITIVE));
    }

    private static void momentum(FactNode node, IndicatorsBuilder builder) {
        builder.rsi(node.measure("rsi", Range.PERCENT))
                .adx(node.measure("adx", Range.PERCENT))
                .macd(node.measure("macd", Range.ANY))
                .macdSignal(node.measure("macdSignal", Range.ANY))
                .macdHistogram(node.measure("macdHistogram", Range.ANY))
                .macdHistogramPrevious(node.measure("macdHistogramPrevious", Range.ANY))
                .macdLift(node.measure("macdLift", Range.ANY))
                .rsiSlope(node.measure("rsiSlope", Range.ANY))
                .stochK(node.measure("stochK", Range.RATIO))
                .stochD(node.measure("stochD", Range.RATIO))
                .stochSlope(node.measure("stochSlope", Range.SIGNED_RATIO))
                .qqe(node.measure("qqe", Range.NOT_NEGATIVE));
    }

    private static void volume(FactNode node, IndicatorsBuilder builder) {
        builder.volume(node.measure("volume", Range.NOT_NEGATIVE))
                .volumeMean8(node.measure("volumeMean8", Range.NOT_NEGATIVE))
                .volumeDropPct(node.measure("volumeDropPct", Range.PERCENT));
    }

    private static void history(FactNode node, IndicatorsBuilder builder) {
        builder.closes(node.measures("closes", Range.POSITIVE))
                .macdHistory(macdHistory(node))
                .rsiHistory(node.measures("rsiHistory", Range.PERCENT));
    }

    private static List<MacdPoint> macdHistory(FactNode node) {
        List<FactNode> elements = node.objects("macdHistory", FactKeys.MACD_POINT);
        if (elements == null) {
            return null;
        }
        List<MacdPoint> points = new ArrayList<>(elements.size());
        for (FactNode element : elements) {
            Double line = required(element, "line");
            Double signal = required(element, "signal");
            if (line != null && signal != null) {
                points.add(new MacdPoint(line, signal));
            }
        }
        return points;
    }

    private static Double required(FactNode element, String name) {
        if (!element.has(name)) {
            element.missing(name, Range.ANY.words());
        }
        return element.measure(name, Range.ANY);
    }
}
