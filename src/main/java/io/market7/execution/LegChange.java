package io.market7.execution;

import io.market7.domain.market.Side;
import java.math.BigDecimal;

/** What becomes of a leg. */
final class LegChange {

    private LegChange() {}

    /** Returns the leg its first rung opens. */
    static HeldLeg opened(Fill fill, LegTerms terms, BigDecimal marginQuote) {
        return new HeldLeg(
                fill.dealId(),
                fill.symbol(),
                terms.side(),
                fill.quantity(),
                fill.quote(),
                marginQuote,
                terms.leverage(),
                fill.at(),
                1,
                0,
                fill.feeQuote(),
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /** Returns the leg after its next rung. */
    static HeldLeg enlarged(HeldLeg leg, Fill fill, LegTerms terms, BigDecimal marginQuote) {
        return new HeldLeg(
                leg.id(),
                leg.symbol(),
                leg.side(),
                leg.quantity().add(fill.quantity()),
                leg.entryQuote().add(fill.quote()),
                leg.marginQuote().add(marginQuote),
                terms.leverage(),
                leg.openedAt(),
                leg.rungs() + 1,
                leg.reductions(),
                leg.feesQuote().add(fill.feeQuote()),
                leg.fundingQuote(),
                leg.realisedQuote());
    }

    /**
     * Returns what is left of a leg after part of it was closed, entry and margin shared in
     * proportion.
     */
    static HeldLeg reduced(HeldLeg leg, Fill fill, BigDecimal realisedQuote) {
        BigDecimal left = leg.quantity().subtract(fill.quantity());
        return new HeldLeg(
                leg.id(),
                leg.symbol(),
                leg.side(),
                left,
                leg.entryQuote().subtract(entryPart(leg, fill.quantity())),
                leg.marginQuote().subtract(marginPart(leg, fill.quantity())),
                leg.leverage(),
                leg.openedAt(),
                leg.rungs(),
                leg.reductions() + 1,
                leg.feesQuote().add(fill.feeQuote()),
                leg.fundingQuote(),
                leg.realisedQuote().add(realisedQuote));
    }

    /** Returns the leg after funding was taken out of its margin. */
    static HeldLeg funded(HeldLeg leg, BigDecimal quote) {
        return new HeldLeg(
                leg.id(),
                leg.symbol(),
                leg.side(),
                leg.quantity(),
                leg.entryQuote(),
                leg.marginQuote().subtract(quote),
                leg.leverage(),
                leg.openedAt(),
                leg.rungs(),
                leg.reductions(),
                leg.feesQuote(),
                leg.fundingQuote().add(quote),
                leg.realisedQuote());
    }

    /** Returns the profit of the part of a leg that an execution closes, before fees. */
    static BigDecimal profitPart(HeldLeg leg, Fill fill) {
        BigDecimal rise = fill.quote().subtract(entryPart(leg, fill.quantity()));
        return leg.side() == Side.LONG ? rise : rise.negate();
    }

    private static BigDecimal entryPart(HeldLeg leg, BigDecimal quantity) {
        return LegSizing.part(leg.entryQuote(), quantity, leg.quantity());
    }

    /** Returns the part of the margin that belongs to a quantity. */
    static BigDecimal marginPart(HeldLeg leg, BigDecimal quantity) {
        return LegSizing.part(leg.marginQuote(), quantity, leg.quantity());
    }
}
