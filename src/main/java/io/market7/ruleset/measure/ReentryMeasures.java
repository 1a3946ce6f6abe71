package io.market7.ruleset.measure;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMath;
import io.market7.domain.deal.Reentry;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Momentum;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;
import java.time.Duration;

/** What the guards of question {@code reentry} compare. */
public final class ReentryMeasures {

    private ReentryMeasures() {}

    /** Returns what is known of the closed deal and its exit. */
    public static Reentry reentry(FreshFacts facts, ParameterValues parameters) {
        Deal deal = facts.all().deal();
        boolean exitKnown = deal != null && deal.safuExit() != null;
        Double minutes =
                exitKnown && deal.safuExit().at() != null
                        ? (Double)
                                (Duration.between(deal.safuExit().at(), facts.all().at()).toNanos()
                                        / 60e9)
                        : null;
        return new Reentry(exitKnown, minutes, tp1DistancePct(deal, facts.price(), parameters));
    }

    /** Returns the momentum of the 15m record in percent of the price. */
    public static Momentum momentum(FreshFacts facts) {
        Indicators quarter = facts.indicators(Timeframe.M15);
        BigDecimal price = facts.price();
        return quarter == null
                ? new Momentum(null, null)
                : new Momentum(
                        Percent.of(quarter.macdHistogram(), price),
                        Percent.of(quarter.macdLift(), price));
    }

    private static Double tp1DistancePct(Deal deal, BigDecimal price, ParameterValues parameters) {
        BigDecimal average = deal == null ? null : deal.averagePrice();
        return price == null || average == null
                ? null
                : (Double)
                        DealMath.tp1DistancePct(
                                average, price, BigDecimal.valueOf(parameters.number("tp1Pct")));
    }
}
