package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Series;
import io.market7.domain.market.Timeframe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The indicators that may change, of one record. Those of bars before this one have happened. A
 * record that is not there begins at the moment of the decision when a value is given.
 */
final class Records {

    private static final Map<String, Kind> FIELDS = fields();

    private Records() {}

    private static Map<String, Kind> fields() {
        Map<String, Kind> fields = new LinkedHashMap<>();
        List.of("rsi", "adx", "qqe").forEach(name -> fields.put(name, Kind.POINTS));
        fields.put("rsiSlope", Kind.POINT_CHANGE);
        List.of("stochK", "stochD").forEach(name -> fields.put(name, Kind.RATIO));
        fields.put("stochSlope", Kind.SIGNED_RATIO);
        fields.put("volumeDropPct", Kind.SHARE_PCT);
        List.of("close", "ema50", "ema200", "psar", "vwap")
                .forEach(name -> fields.put(name, Kind.PRICE));
        List.of("macd", "macdSignal", "macdHistogram", "macdLift")
                .forEach(name -> fields.put(name, Kind.PRICE_CHANGE));
        List.of("atr", "volume").forEach(name -> fields.put(name, Kind.AMOUNT));
        return fields;
    }

    static List<Measure> symbol(Timeframe timeframe) {
        return FIELDS.entrySet().stream()
                .map(
                        field ->
                                Measure.number(
                                        "indicators." + timeframe.label() + "." + field.getKey(),
                                        field.getValue(),
                                        facts ->
                                                read(
                                                        facts.indicators().get(timeframe),
                                                        field.getKey()),
                                        (facts, value) ->
                                                symbol(facts, timeframe, field.getKey(), value)))
                .toList();
    }

    static List<Measure> btc(Timeframe timeframe) {
        return FIELDS.entrySet().stream()
                .map(
                        field ->
                                Measure.number(
                                        "btc." + timeframe.label() + "." + field.getKey(),
                                        field.getValue(),
                                        facts ->
                                                read(
                                                        facts.btc().indicators().get(timeframe),
                                                        field.getKey()),
                                        (facts, value) ->
                                                btc(facts, timeframe, field.getKey(), value)))
                .toList();
    }

    /**
     * Returns any field of a record, one that may not change too; null is unknown.
     *
     * @param series {@code indicators} or {@code btc}
     */
    static Object read(FactSet facts, String series, Timeframe timeframe, String field) {
        Map<Timeframe, Indicators> records =
                series.equals("btc") ? facts.btc().indicators() : facts.indicators();
        return read(records.get(timeframe), field);
    }

    private static Object read(Indicators record, String field) {
        return record == null ? null : RecordCopy.read(record, field);
    }

    private static FactSet symbol(FactSet facts, Timeframe timeframe, String field, Object value) {
        Map<Timeframe, Indicators> records = new TreeMap<>(facts.indicators());
        records.put(
                timeframe,
                changed(facts, records.get(timeframe), Series.SYMBOL, timeframe, field, value));
        return RecordCopy.with(facts, "indicators", records);
    }

    private static FactSet btc(FactSet facts, Timeframe timeframe, String field, Object value) {
        Map<Timeframe, Indicators> records = new TreeMap<>(facts.btc().indicators());
        records.put(
                timeframe,
                changed(facts, records.get(timeframe), Series.BTC, timeframe, field, value));
        return RecordCopy.with(facts, "btc", RecordCopy.with(facts.btc(), "indicators", records));
    }

    private static Indicators changed(
            FactSet facts,
            Indicators record,
            Series series,
            Timeframe timeframe,
            String field,
            Object value) {
        Indicators known =
                record == null ? Indicators.builder(series, timeframe, facts.at()).build() : record;
        return RecordCopy.with(known, field, value);
    }
}
