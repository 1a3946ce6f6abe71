package io.market7.floor;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Timeframe;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What is left of a fact set when everything too old or out of range is absent. Null is unknown.
 */
final class Inputs {

    final FactSet facts;
    final BigDecimal price;
    final BigDecimal mark;
    final Indicators m15;
    final Indicators h1;
    final Indicators h4;
    final Indicators btc15;
    final Indicators btc1h;
    final BtcState btc;
    final Double confidence;
    final Double odds;
    final Double shortOdds;
    final Double recovery;
    final Double spend;

    private final Parameters ages;

    Inputs(FactSet facts, Parameters ages) {
        this.facts = facts;
        this.ages = ages;
        boolean priced =
                Measures.fresh(facts.prices().priceAt(), facts.at(), ages.priceMaxAgeMinutes);
        price = priced ? facts.prices().price() : null;
        mark = priced ? facts.prices().markPrice() : null;
        m15 = fresh(facts.indicators(), Timeframe.M15, ages.indicators15mMaxAgeMinutes);
        h1 = fresh(facts.indicators(), Timeframe.H1, ages.indicators1hMaxAgeMinutes);
        h4 = fresh(facts.indicators(), Timeframe.H4, ages.indicators4hMaxAgeMinutes);
        BtcFacts leader = facts.btc();
        btc15 = fresh(leader.indicators(), Timeframe.M15, ages.btcMaxAgeMinutes);
        btc1h = fresh(leader.indicators(), Timeframe.H1, ages.indicators1hMaxAgeMinutes);
        boolean given = Measures.fresh(leader.at(), facts.at(), ages.btcMaxAgeMinutes);
        btc =
                BtcState.of(
                        given ? leader.condition() : null,
                        given ? leader.status() : null,
                        btc15,
                        BtcParameters.of(facts.parameters()));
        confidence = ratio(prediction("confidence"));
        odds = ratio(prediction("recovery-odds"));
        shortOdds = ratio(prediction("recovery-odds-short"));
        recovery = ratio(prediction("safu-exit"));
        Double amount = prediction("spend");
        spend = amount != null && Double.isFinite(amount) && amount > 0 ? amount : null;
    }

    private Indicators fresh(Map<Timeframe, Indicators> records, Timeframe timeframe, double max) {
        Indicators bar = records.get(timeframe);
        return bar != null && Measures.fresh(bar.closeAt(), facts.at(), max) ? bar : null;
    }

    private Double prediction(String model) {
        Double value = facts.predictions().values().get(model);
        boolean usable =
                value != null
                        && Measures.fresh(
                                facts.predictions().at(), facts.at(), ages.predictionMaxAgeMinutes);
        return usable ? value : null;
    }

    private static Double ratio(Double value) {
        return value != null && value >= 0 && value <= 1 ? value : null;
    }
}
