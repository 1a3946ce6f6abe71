package io.market7.floor;

import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;

/** Question {@code leverage-exit}: what is to be done with a leg, catalogue section 7. */
final class LeverageExitFloor {

    private final LeverageCase c;
    private final LeverageParameters p;
    private final BigDecimal entry;
    private boolean close;

    LeverageExitFloor(FactSet facts) {
        c = new LeverageCase(facts);
        p = c.p;
        entry = c.leg == null ? null : c.leg.entryPrice();
    }

    FloorResult decide() {
        if (!c.flat) {
            judge();
        }
        return c.verdict.resolve(close ? "CLOSE_LEG" : "REDUCE_LEG", c.in.btc);
    }

    private void judge() {
        boolean held = c.quantity != null && entry != null && c.mark != null;
        Liquidation own = held ? own() : null;
        if (held) {
            profit();
        }
        if (own == null) {
            c.verdict.tag("leg-exit-inputs-unknown");
        } else if (own.price() != null) {
            liquidation(c.distancePct(own.price()));
        }
    }

    private Liquidation own() {
        return c.cross
                ? Liquidation.ownCross(c, c.quantity, entry)
                : Liquidation.isolated(c, c.quantity, entry, c.leg.isolatedMargin());
    }

    private void profit() {
        BigDecimal gain = c.signed(c.mark.subtract(entry)).multiply(Measures.HUNDRED);
        BigDecimal fees = p.takerFeePct.multiply(entry.add(c.mark));
        if (Measures.quotient(gain.subtract(fees), entry) >= p.legTakeProfitPct) {
            close("leg-take-profit-reached");
        }
        if (Measures.quotient(gain.negate(), entry) >= p.maxLegLossPct) {
            close("leg-stop-reached");
        }
    }

    private void liquidation(double distancePct) {
        if (distancePct <= p.reduceLiquidationDistancePct) {
            c.verdict.propose("leg-liquidation-near", null);
        }
        if (distancePct <= p.closeLiquidationDistancePct) {
            close("leg-liquidation-imminent");
        }
    }

    private void close(String rule) {
        c.verdict.propose(rule, null);
        close = true;
    }
}
