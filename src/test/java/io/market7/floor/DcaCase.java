package io.market7.floor;

import io.market7.domain.deal.Deal;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.Previous;
import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Indicators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a {@code dca} decision looks at. Null is unknown. */
final class DcaCase {

    final FactSet facts;
    final DcaParameters p;
    final Inputs in;
    final Verdict verdict = new Verdict();
    final List<String> soft = new ArrayList<>();

    final BigDecimal price;
    final BigDecimal average;
    final BigDecimal spent;
    final BigDecimal baseOrder;
    final Integer step;
    final BigDecimal rung;
    final boolean stepFired;
    final boolean lastStepKnown;
    final LastStep last;

    final Double rsi;
    final Double histogram;
    final Double adx;
    final Double lift;
    final Double slope;

    final Double histogramPct;
    final Double liftPct;
    final Double drawdownPct;
    final Double breakEvenGainPct;
    final Double tp1DistancePct;
    final Double confidenceGain;
    final Double tp1GainPct;

    final Double fork;
    final Double entry;
    final Double safu;
    final Double health;

    DcaCase(FactSet facts) {
        this.facts = facts;
        p = DcaParameters.of(facts.parameters());
        in = new Inputs(facts, p);
        price = in.price;
        Deal deal = facts.deal();
        average = deal == null ? null : deal.averagePrice();
        spent = deal == null ? null : deal.spentQuote();
        baseOrder = deal == null ? null : deal.baseOrderQuote();
        last = deal == null ? null : deal.lastStep();

        List<Integer> fired = facts.ledger().firedSteps();
        int newest = newest(fired);
        stepFired = newest > 0;
        step = nextStep(facts.request().step(), fired, newest);
        rung = step == null || step > p.ladderQuote.size() ? null : p.ladderQuote.get(step - 1);
        lastStepKnown = fired != null && (!stepFired || complete(newest));

        Indicators bar = in.m15;
        rsi = bar == null ? null : bar.rsi();
        histogram = bar == null ? null : bar.macdHistogram();
        adx = bar == null ? null : bar.adx();
        lift = bar == null ? null : bar.macdLift();
        slope = bar == null ? null : bar.rsiSlope();

        histogramPct = ofPrice(histogram);
        liftPct = ofPrice(lift);
        boolean held = price != null && average != null;
        drawdownPct = held ? Measures.pct(average.subtract(price), average) : null;
        BigDecimal weight = held ? weightAdded() : null;
        breakEvenGainPct =
                weight == null
                        ? null
                        : Measures.pct(rung.multiply(average.subtract(price)), weight);
        tp1DistancePct = weight == null ? null : tp1DistancePct(weight);
        Previous previous = facts.previous();
        confidenceGain = previous == null ? null : change(in.confidence, previous.confidence());
        tp1GainPct = previous == null ? null : change(tp1DistancePct, previous.tp1DistancePct());

        KnownScores scores = KnownScores.of(in, average);
        fork = scores.fork();
        entry = scores.entry();
        safu = scores.safu();
        health = scores.health();
    }

    /**
     * Returns S P + q A, the weight under A' = (S + q) / (S/A + q/P) = (S + q) A P / (S P + q A),
     * so that one division and one rounding are left; null is unknown.
     */
    private BigDecimal weightAdded() {
        if (spent == null || rung == null) {
            return null;
        }
        BigDecimal weight = spent.multiply(price).add(rung.multiply(average));
        return weight.signum() > 0 ? weight : null;
    }

    private static int newest(List<Integer> fired) {
        int newest = 0;
        if (fired != null) {
            for (int number : fired) {
                newest = Math.max(newest, number);
            }
        }
        return newest;
    }

    private static Integer nextStep(Integer requested, List<Integer> fired, int newest) {
        if (requested != null) {
            return requested;
        }
        return fired == null ? null : Integer.valueOf(newest + 1);
    }

    private boolean complete(int newest) {
        return last != null
                && last.price() != null
                && last.at() != null
                && last.tp1DistancePct() != null
                && (last.confidence() != null || !p.confidenceGuardEnabled)
                && (last.number() == null || last.number() == newest);
    }

    /** Returns 100 (t A' - P) / P with t one plus the take-profit target. */
    private double tp1DistancePct(BigDecimal weight) {
        BigDecimal target = p.tp1Factor.multiply(spent.add(rung)).multiply(average);
        return Measures.pct(target.subtract(weight), weight);
    }

    private Double ofPrice(Double value) {
        return value == null || price == null ? null : Measures.pct(Measures.dec(value), price);
    }

    static Double change(Double now, Double then) {
        return now == null || then == null ? null : Measures.difference(now, then);
    }

    /** Whether {@code value} is known and under {@code min}. */
    static boolean under(Double value, double min) {
        return value != null && value < min;
    }

    /** Whether {@code value} is known and over {@code max}. */
    static boolean over(Double value, double max) {
        return value != null && value > max;
    }

    /** Whether {@code value} is known and at least {@code min}. */
    static boolean atLeast(Double value, double min) {
        return value != null && value >= min;
    }

    /** A veto no override lifts. */
    void hard(boolean concluded, String rule) {
        if (concluded) {
            verdict.vetoes.add(rule);
        }
    }

    /** A veto an override lifts. */
    void soft(boolean concluded, String rule) {
        if (concluded) {
            soft.add(rule);
        }
    }
}
