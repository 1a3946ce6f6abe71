package io.market7.ruleset.measure;

import io.market7.domain.leverage.Account;
import io.market7.domain.leverage.Leg;
import io.market7.domain.leverage.LegMath;
import io.market7.domain.leverage.MarkPrice;
import io.market7.domain.leverage.NextRung;
import io.market7.domain.leverage.SimulatedAdd;
import io.market7.domain.market.Side;
import io.market7.ruleset.manifest.ParameterValues;
import java.math.BigDecimal;
import java.math.MathContext;

/** The position after the next rung, bought at the mark price and at a settled leverage. */
public final class SimulatedAddMeasure {

    /**
     * Prices that come from divisions are compared in so many digits: their last are noise, and
     * what they are computed from has its own last digits rounded.
     */
    private static final MathContext DIGITS = new MathContext(20);

    private final FreshFacts facts;
    private final ParameterValues parameters;
    private final LeverageMeasures measures;

    /** Simulates on top of what was measured before. */
    public SimulatedAddMeasure(
            FreshFacts facts, ParameterValues parameters, LeverageMeasures measures) {
        this.facts = facts;
        this.parameters = parameters;
        this.measures = measures;
    }

    /**
     * Returns the add at this leverage; what cannot be computed stays unknown.
     *
     * @param leverageRatio at least 1
     */
    public SimulatedAdd at(BigDecimal leverageRatio) {
        Leg after = after(leverageRatio);
        LegLiquidation liquidation = new LegLiquidation(facts);
        BigDecimal liquidationPrice =
                after == null
                        ? null
                        : liquidation
                                .prices(after)
                                .map(prices -> prices.shared(side()).round(DIGITS))
                                .orElse(null);
        return new SimulatedAdd(
                leverageRatio,
                after == null ? null : after.quantity(),
                after == null ? null : after.entryPrice(),
                after == null ? null : after.isolatedMargin(),
                measures.positionNotionalQuote(),
                accountNotionalQuote(),
                requiredMarginQuote(leverageRatio),
                liquidationPrice,
                liquidation.distancePct(measures.mark(), liquidationPrice),
                nextRungPrice(after));
    }

    private Leg after(BigDecimal leverageRatio) {
        Leg leg = facts.all().leverage().leg();
        MarkPrice mark = measures.mark();
        BigDecimal notional = measures.rung().notionalQuote();
        return mark == null || notional == null || !leg.flat() && leg.entryPrice() == null
                ? null
                : LegMath.afterAdd(leg, notional, mark.value(), leverageRatio);
    }

    private BigDecimal accountNotionalQuote() {
        Account account = facts.all().leverage().account();
        BigDecimal notional = measures.rung().notionalQuote();
        return account == null || account.notionalQuote() == null || notional == null
                ? null
                : account.notionalQuote().add(notional);
    }

    private BigDecimal requiredMarginQuote(BigDecimal leverageRatio) {
        BigDecimal notional = measures.rung().notionalQuote();
        if (notional == null) {
            return null;
        }
        BigDecimal fee = notional.multiply(percent("takerFeePct"));
        return notional.divide(leverageRatio, MathContext.DECIMAL128).add(fee);
    }

    private BigDecimal nextRungPrice(Leg after) {
        NextRung rung = measures.rung();
        if (after == null || rung.stepsFired() + 1 >= rung.ladderLength()) {
            return null;
        }
        BigDecimal step = percent("drawdownTriggerPct");
        return after.entryPrice()
                .multiply(
                        side() == Side.LONG
                                ? BigDecimal.ONE.subtract(step)
                                : BigDecimal.ONE.add(step))
                .round(DIGITS);
    }

    private BigDecimal percent(String parameter) {
        return BigDecimal.valueOf(parameters.number(parameter)).movePointLeft(2);
    }

    private Side side() {
        return facts.all().subject().side();
    }
}
