package io.market7.codec;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.MacdPoint;
import io.market7.domain.market.Timeframe;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** Writes indicator records in the order of the format. */
public final class IndicatorsWriter {

    /** Texts of records that are still in use: one bar's record is part of many fact sets. */
    private static final Map<Indicators, String> WRITTEN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private IndicatorsWriter() {}

    /** Returns the records by timeframe as one JSON object, shortest first; unknown is absent. */
    public static String text(Map<Timeframe, Indicators> records) {
        byte[] bytes = JsonOut.object(out -> records(out, records));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes the records by timeframe, shortest first. */
    static void records(JsonOut out, Map<Timeframe, Indicators> records) {
        for (Timeframe timeframe : Timeframe.values()) {
            Indicators record = records.get(timeframe);
            if (record != null) {
                out.written(timeframe.label(), text(record));
            }
        }
    }

    private static String text(Indicators record) {
        String known = WRITTEN.get(record);
        if (known != null) {
            return known;
        }
        String text =
                new String(JsonOut.object(out -> members(out, record)), StandardCharsets.UTF_8);
        WRITTEN.put(record, text);
        return text;
    }

    private static void members(JsonOut out, Indicators record) {
        out.instant("closeAt", record.closeAt());
        out.measure("close", record.close());
        out.measure("ema50", record.ema50());
        out.measure("ema200", record.ema200());
        out.measure("rsi", record.rsi());
        out.measure("adx", record.adx());
        out.measure("atr", record.atr());
        macd(out, record);
        out.measure("stochK", record.stochK());
        out.measure("stochD", record.stochD());
        out.measure("psar", record.psar());
        out.measure("qqe", record.qqe());
        out.measure("vwap", record.vwap());
        out.measure("volume", record.volume());
        out.measure("stochSlope", record.stochSlope());
        out.measure("volumeMean8", record.volumeMean8());
        out.measure("volumeDropPct", record.volumeDropPct());
        out.measures("closes", record.closes());
        out.objects("macdHistory", record.macdHistory(), IndicatorsWriter::point);
        out.measures("rsiHistory", record.rsiHistory());
    }

    private static void macd(JsonOut out, Indicators record) {
        out.measure("macd", record.macd());
        out.measure("macdSignal", record.macdSignal());
        out.measure("macdHistogram", record.macdHistogram());
        out.measure("macdHistogramPrevious", record.macdHistogramPrevious());
        out.measure("macdLift", record.macdLift());
        out.measure("rsiSlope", record.rsiSlope());
    }

    private static void point(JsonOut out, MacdPoint point) {
        out.measure("line", point.line());
        out.measure("signal", point.signal());
    }
}
