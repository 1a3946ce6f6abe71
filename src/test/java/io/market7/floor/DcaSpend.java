package io.market7.floor;

import static io.market7.floor.DcaCase.under;

import io.market7.domain.market.Instrument;
import java.math.BigDecimal;
import java.util.Map;

/** Proposals, trims and vetoes of the amount: SP-1 to SP-11 and DC-31. */
final class DcaSpend {

    private final DcaCase c;
    private final DcaParameters p;
    private final Verdict verdict;

    DcaSpend(DcaCase c) {
        this.c = c;
        this.p = c.p;
        this.verdict = c.verdict;
    }

    void judge() {
        propose();
        c.hard(under(c.drawdownPct, p.lowDrawdownPct), "drawdown-below-spend-limit");
        c.hard(under(c.tp1DistancePct, p.minTp1DistancePct), "tp1-distance-too-small");
        if (verdict.amount != null && under(c.tp1DistancePct, p.tp1SoftCapPct)) {
            verdict.amountTo("tp1-near-boost", verdict.amount.multiply(p.boostRatio));
        }
        if (c.spent != null) {
            trim("amount-above-spent-multiple", p.maxSpentRatio.multiply(c.spent));
            BigDecimal budget = p.maxDealQuote.subtract(c.spent);
            trimOrVeto(budget, "amount-above-budget", "budget-exhausted");
            if (c.baseOrder != null && c.drawdownPct != null) {
                BigDecimal added = c.spent.subtract(c.baseOrder).max(BigDecimal.ZERO);
                BigDecimal room = cap(c.drawdownPct).subtract(added);
                trimOrVeto(room, "amount-above-drawdown-cap", "drawdown-cap-reached");
            }
        }
        verifyAmount();
    }

    private void propose() {
        boolean predicted = p.spendModelEnabled && c.in.spend != null;
        if (p.spendModelEnabled && !predicted) {
            verdict.tag("spend-prediction-unknown");
        }
        if (c.rung == null) {
            return;
        }
        if (!predicted) {
            verdict.propose("ladder-amount", c.rung);
            return;
        }
        verdict.propose("model-amount", Measures.dec(c.in.spend));
        if (verdict.amount.compareTo(p.minOrderQuote) < 0) {
            verdict.amountTo("model-amount-below-floor", p.minOrderQuote);
        }
        trim("model-amount-above-ladder-multiple", p.maxLadderRatio.multiply(c.rung));
    }

    private void trim(String rule, BigDecimal max) {
        if (verdict.amount != null && verdict.amount.compareTo(max) > 0) {
            verdict.amountTo(rule, max);
        }
    }

    private void trimOrVeto(BigDecimal remainder, String trim, String veto) {
        if (remainder.signum() > 0) {
            trim(trim, remainder);
        } else {
            verdict.veto(veto);
        }
    }

    private BigDecimal cap(double drawdownPct) {
        Map.Entry<Double, BigDecimal> cap = p.drawdownCapsQuote.floorEntry(drawdownPct);
        return cap == null ? BigDecimal.ZERO : cap.getValue();
    }

    private void verifyAmount() {
        Instrument instrument = c.facts.instrument();
        BigDecimal minNotional = instrument == null ? null : instrument.minNotional();
        c.hard(minNotional == null, "min-order-unknown");
        if (verdict.amount == null) {
            return;
        }
        if (c.spent != null) {
            boolean exceeds = c.spent.add(verdict.amount).compareTo(p.maxDealQuote) > 0;
            c.hard(exceeds, "amount-exceeds-budget");
        }
        if (minNotional != null) {
            BigDecimal min = p.minOrderQuote.max(minNotional);
            c.hard(verdict.amount.compareTo(min) < 0, "amount-below-min-order");
        }
    }
}
