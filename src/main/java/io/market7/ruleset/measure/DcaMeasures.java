package io.market7.ruleset.measure;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMath;
import io.market7.domain.deal.DealMeasures;
import io.market7.domain.deal.Gains;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.NextStep;
import io.market7.domain.deal.Previous;
import io.market7.domain.deal.SpendCap;
import io.market7.domain.deal.StepChange;
import io.market7.domain.deal.StepLedger;
import io.market7.domain.market.Indicators;
import io.market7.domain.market.Momentum;
import io.market7.domain.market.MomentumHistory;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What the guards of {@code dca} compare, derived from the deal, its ledger, the price and the
 * ladder.
 */
public final class DcaMeasures {

    private final FreshFacts facts;
    private final ParameterValues parameters;
    private final Deal deal;
    private final BigDecimal price;
    private final Indicators quarter;
    private final Momentum momentum;
    private final NextStep next;
    private final DealMeasures measures;

    /** Derives everything at once. */
    public DcaMeasures(FreshFacts facts, ParameterValues parameters) {
        this.facts = facts;
        this.parameters = parameters;
        this.deal = facts.all().deal();
        this.price = facts.price();
        this.quarter = facts.indicators(Timeframe.M15);
        this.momentum =
                new Momentum(
                        quarter == null ? null : Percent.of(quarter.macdHistogram(), price),
                        quarter == null ? null : Percent.of(quarter.macdLift(), price));
        this.next = nextStep();
        this.measures = dealMeasures();
    }

    /** Returns the momentum in percent of the price. */
    public Momentum momentum() {
        return momentum;
    }

    /** Returns the derived facts that are known, in a fixed order. */
    public List<Object> facts() {
        List<Object> derived = new ArrayList<>();
        derived.add(momentum);
        derived.add(measures);
        derived.add(next);
        derived.add(momentumHistory());
        boolean lastStepKnown = lastStepKnown();
        derived.add(new StepLedger(lastStepKnown));
        addKnown(
                derived,
                lastStepKnown && Boolean.TRUE.equals(next.stepFired()) && price != null
                        ? stepChange()
                        : null);
        addKnown(derived, gains());
        addKnown(derived, spendCap());
        addKnown(derived, History.macdCross(quarter, parameters.integer("macdCrossLookbackBars")));
        addKnown(
                derived,
                History.bottomShape(
                        quarter,
                        parameters.integer("reversalWindowBars"),
                        parameters.integer("reversalLookbackBars")));
        addKnown(
                derived,
                History.heldMomentum(quarter, momentum, price, parameters.integer("triggerBars")));
        return derived;
    }

    private MomentumHistory momentumHistory() {
        return new MomentumHistory(
                History.macdCross(quarter, parameters.integer("macdCrossLookbackBars")) != null,
                History.reversalKnown(quarter, parameters.integer("triggerBars")));
    }

    private NextStep nextStep() {
        List<BigDecimal> ladder = parameters.decimals("ladderQuote");
        List<Integer> fired = facts.all().ledger().firedSteps();
        Integer wanted = facts.all().request().step();
        Integer number =
                wanted != null ? wanted : fired == null ? null : (Integer) (highest(fired) + 1);
        BigDecimal amount =
                number == null || number > ladder.size() ? null : ladder.get(number - 1);
        return new NextStep(
                number,
                ladder.size(),
                amount,
                fired == null || number == null ? null : (Boolean) fired.contains(number),
                fired == null ? null : (Boolean) !fired.isEmpty());
    }

    private DealMeasures dealMeasures() {
        BigDecimal average = deal == null ? null : deal.averagePrice();
        if (average == null || price == null) {
            return new DealMeasures(null, null, null);
        }
        double drawdownPct = DealMath.drawdownPct(average, price);
        BigDecimal spent = deal.spentQuote();
        BigDecimal amount = next.ladderQuote();
        if (spent == null || amount == null || spent.add(amount).signum() == 0) {
            return new DealMeasures(drawdownPct, null, null);
        }
        BigDecimal tp1Pct = BigDecimal.valueOf(parameters.number("tp1Pct"));
        return new DealMeasures(
                drawdownPct,
                DealMath.breakEvenGainPct(average, spent, price, amount),
                DealMath.tp1DistancePct(average, spent, price, amount, tp1Pct));
    }

    private boolean lastStepKnown() {
        List<Integer> fired = facts.all().ledger().firedSteps();
        if (fired == null) {
            return false;
        }
        if (fired.isEmpty()) {
            return true;
        }
        LastStep last = deal == null ? null : deal.lastStep();
        return last != null
                && last.price() != null
                && last.at() != null
                && last.tp1DistancePct() != null
                && (last.confidence() != null || !parameters.flag("confidenceGuardEnabled"))
                && (last.number() == null || last.number() == highest(fired));
    }

    private StepChange stepChange() {
        LastStep last = deal.lastStep();
        BigDecimal fall = last.price().subtract(price);
        Double tp1Change = Percent.difference(measures.tp1DistancePct(), last.tp1DistancePct());
        return new StepChange(
                price,
                last.price(),
                Percent.of(fall.abs(), last.price()),
                Percent.of(fall, last.price()),
                Duration.between(last.at(), facts.all().at()).toNanos() / 60e9,
                Percent.difference(facts.prediction("confidence"), last.confidence()),
                tp1Change == null ? null : (Double) Math.abs(tp1Change));
    }

    private Gains gains() {
        Previous previous = facts.all().previous();
        return previous == null
                ? null
                : new Gains(
                        Percent.difference(facts.prediction("confidence"), previous.confidence()),
                        Percent.difference(measures.tp1DistancePct(), previous.tp1DistancePct()));
    }

    private SpendCap spendCap() {
        if (measures.drawdownPct() == null
                || deal.spentQuote() == null
                || deal.baseOrderQuote() == null) {
            return null;
        }
        BigDecimal drawdown = BigDecimal.valueOf(measures.drawdownPct());
        BigDecimal cap = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, BigDecimal> step :
                parameters.decimalMap("drawdownCapsQuote").entrySet()) {
            cap = step.getKey().compareTo(drawdown) <= 0 ? step.getValue() : cap;
        }
        BigDecimal dcaSpent =
                deal.spentQuote().subtract(deal.baseOrderQuote()).max(BigDecimal.ZERO);
        return new SpendCap(cap, dcaSpent, cap.subtract(dcaSpent));
    }

    private static int highest(List<Integer> fired) {
        return fired.isEmpty() ? 0 : Collections.max(fired);
    }

    private static void addKnown(List<Object> facts, Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }
}
