package io.market7.floor;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Ledger;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.Request;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Instrument;
import io.market7.domain.market.Market;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Series;
import io.market7.domain.market.Side;
import io.market7.domain.market.Symbol;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import io.market7.domain.prediction.PredictionFacts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A fact set still open to changes. Null is unknown. */
final class FactDraft {

    private static final int PLACES = 26;

    String id = "f";
    Question question;
    Instant at;
    String symbol = "SOLUSDT";
    Market market = Market.SPOT;
    Side side = Side.LONG;
    BigDecimal price;
    BigDecimal mark;
    Instant priceAt;
    BigDecimal volume24h = new BigDecimal("5000000");
    BarDraft m15;
    BarDraft h1;
    BarDraft h4;
    BarDraft btc15;
    BarDraft btc1h;
    MarketCondition condition;
    MarketStatus status;
    Instant btcAt;

    boolean deal;
    BigDecimal average;
    BigDecimal spent;
    BigDecimal baseOrder;
    boolean recorded;
    Integer lastNumber;
    BigDecimal lastPrice;
    Instant lastAt;
    Double lastConfidence;
    Double lastTp1;
    boolean exitKnown;
    Instant exitAt;

    Instant sentAt;
    BigDecimal sentPrice;
    List<Symbol> openDeals = List.of();
    List<Integer> fired = List.of();
    final Map<String, Double> scores = new TreeMap<>();
    final Map<String, Double> predictions = new TreeMap<>();
    Instant predictionsAt;
    Rrr rrr;
    Previous previous;
    TvRating rating;
    BigDecimal minNotional = new BigDecimal("5");
    boolean listed = true;
    final ContractDraft contract = new ContractDraft();
    Integer requestedStep;
    Double requestedLeverage;
    String route = "fork";
    final Map<String, Map<String, Object>> parameters = new TreeMap<>();

    /** Overrides a parameter; null switches it off where that is allowed. */
    void set(String ruleset, String name, Object value) {
        parameters.computeIfAbsent(ruleset, key -> new HashMap<>()).put(name, value);
    }

    FactSet build() {
        return new FactSet(
                id,
                question,
                at,
                new Subject(Symbol.of(symbol), market, side),
                new PriceFacts(tidy(price), tidy(mark), priceAt, volume24h),
                records(Series.SYMBOL, m15, h1, h4),
                new BtcFacts(records(Series.BTC, btc15, btc1h, null), condition, status, btcAt),
                deal ? deal() : null,
                new Ledger(sentAt, tidy(sentPrice), openDeals, fired),
                scores,
                new PredictionFacts(predictions, predictions.isEmpty() ? null : predictionsAt),
                rrr,
                previous,
                rating == null ? Map.of() : Map.of(Timeframe.M15, rating),
                contract.build(),
                listed ? instrument() : null,
                new Request(requestedLeverage, requestedStep, route),
                parameters);
    }

    private Deal deal() {
        LastStep last =
                new LastStep(lastNumber, tidy(lastPrice), lastAt, lastConfidence, lastTp1, null);
        SafuExit exit = exitKnown ? new SafuExit(exitAt) : null;
        return new Deal(
                "d-1",
                tidy(average),
                tidy(spent),
                tidy(baseOrder),
                null,
                recorded ? last : null,
                exit);
    }

    private Instrument instrument() {
        return new Instrument(null, null, null, null, minNotional, contract.brackets);
    }

    /** Returns a decimal short enough for the fact format, without noise behind its digits. */
    static BigDecimal tidy(BigDecimal value) {
        if (value == null || value.scale() <= PLACES) {
            return value;
        }
        return value.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    private static Map<Timeframe, Indicators> records(
            Series series, BarDraft m15, BarDraft h1, BarDraft h4) {
        Map<Timeframe, Indicators> records = new EnumMap<>(Timeframe.class);
        put(records, series, Timeframe.M15, m15);
        put(records, series, Timeframe.H1, h1);
        put(records, series, Timeframe.H4, h4);
        return records;
    }

    private static void put(
            Map<Timeframe, Indicators> records, Series series, Timeframe timeframe, BarDraft bar) {
        if (bar != null) {
            records.put(timeframe, bar.build(series, timeframe));
        }
    }
}
