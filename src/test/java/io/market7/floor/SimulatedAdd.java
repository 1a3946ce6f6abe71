package io.market7.floor;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.leverage.Bracket;
import io.market7.domain.leverage.Leg;
import java.math.BigDecimal;
import java.math.MathContext;

/** A leg as it would be after the next rung of its ladder, filled at the mark price. */
final class SimulatedAdd {

    private static final MathContext PRECISION = new MathContext(40);
    private static final MathContext DIGITS = new MathContext(20);

    private final LeverageCase c;
    final Integer step;
    final BigDecimal rung;
    final BigDecimal leverage;
    private BigDecimal entry;
    private Liquidation liquidation;

    SimulatedAdd(LeverageCase c) {
        this.c = c;
        step = c.flat ? Integer.valueOf(0) : stepsFired(c);
        boolean left = step != null && step < c.p.notionalLadderQuote.size();
        rung = left ? c.p.notionalLadderQuote.get(step) : null;
        leverage = trimmed(requested());
        if (rung != null && c.mark != null) {
            fill();
        }
    }

    private static Integer stepsFired(LeverageCase c) {
        return c.quantity == null ? null : c.leg.stepsFired();
    }

    private BigDecimal requested() {
        Double asked = c.facts.request().leverage();
        if (asked != null) {
            return Measures.dec(asked);
        }
        boolean held = c.leg != null && c.leg.leverage() != null;
        return held ? c.leg.leverage() : c.p.defaultLeverageRatio;
    }

    private BigDecimal trimmed(BigDecimal requested) {
        BigDecimal max = c.p.maxLeverageRatio;
        BigDecimal ofBracket = bracketMax();
        BigDecimal limit = ofBracket == null ? max : max.min(ofBracket);
        if (requested.compareTo(limit) <= 0) {
            return requested;
        }
        c.verdict.adjustments.add(new Adjustment("leverage-above-limit", requested, limit));
        return limit;
    }

    private BigDecimal bracketMax() {
        if (rung == null || c.mark == null || c.brackets == null) {
            return null;
        }
        BigDecimal notional = c.quantity.multiply(c.mark).add(rung);
        for (Bracket bracket : c.brackets) {
            if (notional.compareTo(bracket.floorNotional()) >= 0
                    && notional.compareTo(bracket.capNotional()) < 0) {
                return bracket.maxLeverage();
            }
        }
        return null;
    }

    private void fill() {
        Leg leg = c.leg;
        if (!c.flat && leg.entryPrice() == null) {
            return;
        }
        BigDecimal held = c.flat ? BigDecimal.ZERO : c.quantity.multiply(leg.entryPrice());
        BigDecimal quantity = c.quantity.add(rung.divide(c.mark, PRECISION));
        entry = held.add(rung).divide(quantity, PRECISION);
        if (c.cross) {
            liquidation = Liquidation.cross(c, quantity, entry);
        } else {
            BigDecimal margin = c.flat ? BigDecimal.ZERO : leg.isolatedMargin();
            BigDecimal more = rung.divide(leverage, PRECISION);
            liquidation =
                    Liquidation.isolated(
                            c, quantity, entry, margin == null ? null : margin.add(more));
        }
    }

    boolean liquidationKnown() {
        return liquidation != null;
    }

    /** Whether the mark price would be nearer to liquidation than allowed. */
    boolean tooClose() {
        return liquidation != null
                && liquidation.price() != null
                && c.distancePct(liquidation.price()) < c.p.minLiquidationDistancePct;
    }

    /** Whether liquidation would come before the rung after this one. */
    boolean nextRungBeyond() {
        boolean last = rung == null || step + 1 >= c.p.notionalLadderQuote.size();
        if (last || liquidation == null || liquidation.price() == null) {
            return false;
        }
        BigDecimal move = c.signed(c.p.drawdownTriggerPct.movePointLeft(2));
        BigDecimal next = entry.multiply(BigDecimal.ONE.subtract(move));
        BigDecimal gap = next.round(DIGITS).subtract(liquidation.price().round(DIGITS));
        return c.signed(gap).signum() <= 0;
    }

    /** Whether this margin does not pay for the rung and its fee. */
    boolean tooDear(BigDecimal available) {
        BigDecimal fee = rung.multiply(c.p.takerFeePct).movePointLeft(2);
        BigDecimal needed = rung.add(fee.multiply(leverage));
        return available.multiply(leverage).compareTo(needed) < 0;
    }
}
