package io.market7.execution;

import io.market7.domain.deal.BreakEven;
import io.market7.domain.deal.Deal;
import io.market7.domain.deal.DealMath;
import io.market7.domain.deal.LastStep;
import io.market7.domain.deal.SafuExit;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An open deal as the venue holds it, with its step ledger.
 *
 * @param id unique for ever
 * @param symbol traded pair
 * @param quantity base held; exact
 * @param spentQuote quote spent before fees, base order included; exact
 * @param baseOrderQuote quote of the base order; exact
 * @param feesQuote fees paid so far; exact
 * @param openedAt when the base order filled
 * @param steps steps fired, in order of firing
 * @param fills executions, oldest first
 */
public record HeldDeal(
        String id,
        Symbol symbol,
        BigDecimal quantity,
        BigDecimal spentQuote,
        BigDecimal baseOrderQuote,
        BigDecimal feesQuote,
        Instant openedAt,
        List<FiredStep> steps,
        List<Fill> fills) {

    public HeldDeal {
        steps = List.copyOf(steps);
        fills = List.copyOf(fills);
    }

    /** Returns the deal a base order opens. */
    static HeldDeal opened(Fill base) {
        return new HeldDeal(
                base.dealId(),
                base.symbol(),
                base.quantity(),
                base.quote(),
                base.quote(),
                base.feeQuote(),
                base.at(),
                List.of(),
                List.of(base));
    }

    /** Returns the deal after a safety order; only here a step counts as fired. */
    HeldDeal withStep(Fill fill, StepMeasures measures) {
        List<FiredStep> fired = new ArrayList<>(steps);
        fired.add(new FiredStep(fill.step(), fill.at(), measures));
        List<Fill> all = new ArrayList<>(fills);
        all.add(fill);
        return new HeldDeal(
                id,
                symbol,
                quantity.add(fill.quantity()),
                spentQuote.add(fill.quote()),
                baseOrderQuote,
                feesQuote.add(fill.feeQuote()),
                openedAt,
                fired,
                all);
    }

    /** Returns the average entry price, rounded to 16 digits. */
    public BigDecimal averagePrice() {
        return spentQuote.divide(quantity, MathContext.DECIMAL64);
    }

    /** Returns the take profit before it is put on the price grid. */
    BigDecimal takeProfitTarget(BigDecimal takeProfitPct) {
        return BreakEven.average(spentQuote, quantity).multiply(DealMath.onePlusPct(takeProfitPct));
    }

    /** Returns the numbers of the steps fired, in order of firing. */
    public List<Integer> firedSteps() {
        return steps.stream().map(FiredStep::number).toList();
    }

    /**
     * Returns the deal as facts hold it.
     *
     * @param safuExit last SAFU exit of the symbol; null is unknown
     */
    public Deal toDeal(SafuExit safuExit) {
        return new Deal(
                id, averagePrice(), spentQuote, baseOrderQuote, openedAt, lastStep(), safuExit);
    }

    private LastStep lastStep() {
        if (steps.isEmpty()) {
            return null;
        }
        FiredStep last = steps.get(steps.size() - 1);
        return new LastStep(
                last.number(),
                last.measures().price(),
                last.at(),
                last.measures().confidence(),
                last.measures().tp1DistancePct(),
                last.measures().breakEvenGainPct());
    }
}
