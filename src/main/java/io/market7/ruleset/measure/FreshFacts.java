package io.market7.ruleset.measure;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The facts of one decision without those that are too old. Old is absent: a stale value meets the
 * same twin rule as a missing one. Ages are limited by the deciding ruleset's parameters; an age
 * equal to its limit is fresh.
 */
public final class FreshFacts {

    private static final Map<Timeframe, String> INDICATOR_AGES =
            Map.of(
                    Timeframe.M15, "indicators15mMaxAgeMinutes",
                    Timeframe.H1, "indicators1hMaxAgeMinutes",
                    Timeframe.H4, "indicators4hMaxAgeMinutes");

    private final FactSet facts;
    private final ParameterValues ages;

    /**
     * @param facts everything that was given
     * @param ages parameters of the deciding question's ruleset
     */
    public FreshFacts(FactSet facts, ParameterValues ages) {
        this.facts = facts;
        this.ages = ages;
    }

    /** Returns everything that was given, stale or not. */
    public FactSet all() {
        return facts;
    }

    /**
     * Returns the price the question reads, or null: the mark price for a contract's positions, the
     * last price for everything else.
     */
    public BigDecimal price() {
        return facts.question().ruleset().equals("leverage")
                ? markPrice()
                : fresh(facts.prices().price());
    }

    /** Returns the mark price of a contract, or null. */
    public BigDecimal markPrice() {
        return fresh(facts.prices().markPrice());
    }

    /** Returns the symbol's record of a timeframe, or null. */
    public Indicators indicators(Timeframe timeframe) {
        Indicators record = facts.indicators().get(timeframe);
        return record != null && fresh(record.closeAt(), INDICATOR_AGES.get(timeframe))
                ? record
                : null;
    }

    /** Returns BTC's record of a timeframe, or null; the 15m record ages as BTC's state does. */
    public Indicators btc(Timeframe timeframe) {
        Indicators record = facts.btc().indicators().get(timeframe);
        String limit =
                timeframe == Timeframe.M15 ? "btcMaxAgeMinutes" : INDICATOR_AGES.get(timeframe);
        return record != null && fresh(record.closeAt(), limit) ? record : null;
    }

    /** Returns the given condition of BTC, or null. */
    public MarketCondition givenCondition() {
        return fresh(facts.btc().at(), "btcMaxAgeMinutes") ? facts.btc().condition() : null;
    }

    /** Returns the given status of BTC, or null. */
    public MarketStatus givenStatus() {
        return fresh(facts.btc().at(), "btcMaxAgeMinutes") ? facts.btc().status() : null;
    }

    /** Returns the prediction of a model, or null; a value outside the model's range is absent. */
    public Double prediction(String model) {
        Double value = facts.predictions().values().get(model);
        if (value == null || !fresh(facts.predictions().at(), "predictionMaxAgeMinutes")) {
            return null;
        }
        boolean inRange = model.equals("spend") ? value > 0 : value >= 0 && value <= 1;
        return inRange ? value : null;
    }

    private BigDecimal fresh(BigDecimal price) {
        return fresh(facts.prices().priceAt(), "priceMaxAgeMinutes") ? price : null;
    }

    private boolean fresh(Instant instant, String limit) {
        Instant dated = instant == null ? facts.at() : instant;
        if (limit == null || !ages.has(limit)) {
            return true;
        }
        return Duration.between(dated, facts.at()).compareTo(minutes(ages.number(limit))) <= 0;
    }

    private static Duration minutes(double minutes) {
        return Duration.ofNanos(Math.round(minutes * 60e9));
    }
}
