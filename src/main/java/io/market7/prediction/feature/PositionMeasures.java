package io.market7.prediction.feature;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMath;
import io.market7.domain.decision.FactSet;
import io.market7.domain.leverage.Leg;
import io.market7.domain.market.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Measures of what is held: a spot deal, or the leg of the side that is asked about. */
final class PositionMeasures {
    static final Map<String, ToDoubleFunction<FactSet>> ALL = all();

    private static final double MINUTES_OF_HOUR = 60;

    private PositionMeasures() {}

    private static Map<String, ToDoubleFunction<FactSet>> all() {
        Map<String, ToDoubleFunction<FactSet>> all = new TreeMap<>();
        all.put("drawdownPct", PositionMeasures::drawdownPct);
        all.put("stepsFired", PositionMeasures::stepsFired);
        all.put("ageHours", PositionMeasures::ageHours);
        all.put("spentRatio", PositionMeasures::spentRatio);
        all.put("hoursSinceStep", PositionMeasures::hoursSinceStep);
        all.put("belowLastStepPct", PositionMeasures::belowLastStepPct);
        return all;
    }

    private static double drawdownPct(FactSet facts) {
        if (facts.deal() != null) {
            return drawdown(facts.deal().averagePrice(), facts.prices().price(), Side.LONG);
        }
        Leg leg = facts.leverage().leg();
        return leg == null || leg.flat()
                ? Double.NaN
                : drawdown(leg.entryPrice(), facts.prices().markPrice(), facts.subject().side());
    }

    private static double drawdown(BigDecimal entry, BigDecimal price, Side side) {
        if (entry == null || price == null) {
            return Double.NaN;
        }
        double longPct = DealMath.drawdownPct(entry, price);
        return side == Side.LONG ? longPct : -longPct;
    }

    private static double stepsFired(FactSet facts) {
        Leg leg = facts.leverage().leg();
        if (facts.deal() == null && leg != null) {
            return leg.stepsFired() == null ? Double.NaN : leg.stepsFired();
        }
        return facts.ledger().firedSteps() == null
                ? Double.NaN
                : facts.ledger().firedSteps().size();
    }

    private static double ageHours(FactSet facts) {
        Deal deal = facts.deal();
        return deal == null || deal.openedAt() == null
                ? Double.NaN
                : hours(Duration.between(deal.openedAt(), facts.at()));
    }

    private static double hoursSinceStep(FactSet facts) {
        Deal deal = facts.deal();
        return deal == null || deal.lastStep() == null || deal.lastStep().at() == null
                ? Double.NaN
                : hours(Duration.between(deal.lastStep().at(), facts.at()));
    }

    private static double spentRatio(FactSet facts) {
        Deal deal = facts.deal();
        return deal == null
                        || deal.spentQuote() == null
                        || deal.baseOrderQuote() == null
                        || deal.baseOrderQuote().signum() == 0
                ? Double.NaN
                : deal.spentQuote().doubleValue() / deal.baseOrderQuote().doubleValue();
    }

    private static double belowLastStepPct(FactSet facts) {
        Deal deal = facts.deal();
        return deal == null || deal.lastStep() == null
                ? Double.NaN
                : drawdown(deal.lastStep().price(), facts.prices().price(), Side.LONG);
    }

    private static double hours(Duration duration) {
        return duration.toMinutes() / MINUTES_OF_HOUR;
    }
}
