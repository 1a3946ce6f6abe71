package io.market7.floor;

import io.market7.domain.decision.FactSet;
import io.market7.domain.leverage.Funding;
import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.MarketStatus;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;

/** Question {@code leverage}: adds to one side of a contract, catalogue section 7. */
final class LeverageFloor {

    private final LeverageCase c;
    private final LeverageParameters p;
    private final Verdict verdict;
    private final SimulatedAdd add;

    LeverageFloor(FactSet facts) {
        c = new LeverageCase(facts);
        p = c.p;
        verdict = c.verdict;
        add = new SimulatedAdd(c);
    }

    FloorResult decide() {
        switches();
        market();
        scores();
        rating();
        new LeverageSigns(c).judge();
        odds();
        notionals();
        liquidation();
        drawdown();
        costs();
        verdict.vetoIf(c.mark == null, "mark-price-unknown");
        boolean propose = add.rung != null;
        if (propose) {
            verdict.propose(c.flat ? "open-leg" : "add-to-leg", add.rung);
        }
        return verdict.resolve(c.flat ? "OPEN_LEG" : "ADD_TO_LEG", c.in.btc);
    }

    private void switches() {
        verdict.vetoIf(!p.leverageEnabled, "leverage-disabled");
        verdict.vetoIf(!(c.isLong ? p.longAllowed : p.shortAllowed), "side-not-allowed");
    }

    private void market() {
        if (!p.btcFilterEnabled) {
            return;
        }
        BtcState btc = c.in.btc;
        verdict.vetoIf(c.isLong && btc.status() == MarketStatus.UNSAFE, "btc-against-long");
        boolean bullish = btc.condition() == MarketCondition.BULLISH;
        verdict.vetoIf(!c.isLong && bullish, "btc-against-short");
        verdict.vetoIf(!btc.known(), "btc-unknown");
        verdict.vetoIf(btc.status() == null, "btc-status-unknown");
    }

    private void scores() {
        Double fork = c.facts.scores().get("fork");
        if (fork == null) {
            ForkParameters weights = ForkParameters.of(c.facts.parameters());
            fork = new LeverageScore(c.in, weights, c.mark, Side.LONG).compute(null);
            verdict.score("fork", fork);
        }
        Double quality = c.facts.scores().get("shortFork");
        if (c.isLong) {
            verdict.vetoIf(fork != null && fork < p.minLongForkScoreRatio, "fork-score-too-low");
            verdict.vetoIf(fork == null, "fork-score-unknown");
        } else if (quality != null) {
            verdict.vetoIf(quality < p.minShortScoreRatio, "short-score-too-low");
        } else {
            boolean bullish = fork != null && fork > p.maxShortForkScoreRatio;
            verdict.vetoIf(bullish, "fork-score-too-bullish");
            verdict.vetoIf(fork == null, "fork-score-unknown");
        }
    }

    private void rating() {
        TvRating rating = c.facts.tv().get(Timeframe.M15);
        if (rating == null) {
            verdict.veto("tv-rating-unknown");
        } else if (c.isLong) {
            verdict.vetoIf(p.tvBearTags.contains(rating.label()), "tv-bearish");
        } else {
            verdict.vetoIf(p.tvBullTags.contains(rating.label()), "tv-bullish");
        }
    }

    private void odds() {
        if (p.recoveryOddsRequired) {
            Double odds = c.isLong ? c.in.odds : c.in.shortOdds;
            verdict.vetoIf(odds == null, "recovery-odds-unknown");
            boolean low = odds != null && odds < p.minRecoveryOddsRatio;
            verdict.vetoIf(low, "recovery-odds-too-low");
        }
    }

    private void notionals() {
        boolean known = c.flat || (add.step != null && c.leg.entryPrice() != null);
        verdict.vetoIf(!known, "position-unknown");
        boolean exhausted = add.step != null && add.step >= p.notionalLadderQuote.size();
        verdict.vetoIf(exhausted, "ladder-exhausted");
        BigDecimal held = c.account == null ? null : c.account.notionalQuote();
        verdict.vetoIf(held == null, "account-notional-unknown");
        if (add.rung == null) {
            return;
        }
        boolean exceeded =
                held != null && held.add(add.rung).compareTo(p.maxAccountNotionalQuote) > 0;
        verdict.vetoIf(exceeded, "account-notional-exceeded");
        if (c.mark != null) {
            BigDecimal position = c.quantity.multiply(c.mark).add(add.rung);
            boolean over = position.compareTo(p.maxPositionNotionalQuote) > 0;
            verdict.vetoIf(over, "position-notional-exceeded");
        }
    }

    private void liquidation() {
        verdict.vetoIf(c.brackets == null, "leverage-brackets-unknown");
        verdict.vetoIf(!add.liquidationKnown(), "liquidation-price-unknown");
        verdict.vetoIf(add.tooClose(), "liquidation-too-close");
        verdict.vetoIf(add.nextRungBeyond(), "next-rung-beyond-liquidation");
    }

    private void drawdown() {
        if (c.mark == null || c.leg == null || c.flat) {
            return;
        }
        BigDecimal entry = c.leg.entryPrice();
        if (entry != null) {
            double drawdownPct = Measures.pct(c.signed(entry.subtract(c.mark)), entry);
            boolean shallow = drawdownPct < p.drawdownTriggerPct.doubleValue();
            verdict.vetoIf(shallow, "drawdown-too-shallow");
        }
    }

    private void costs() {
        if (p.maxAdverseFundingPct != null) {
            Funding funding = c.facts.leverage().funding();
            Double rate = funding == null ? null : funding.ratePct();
            verdict.vetoIf(rate == null, "funding-rate-unknown");
            boolean adverse = rate != null && (c.isLong ? rate : -rate) > p.maxAdverseFundingPct;
            verdict.vetoIf(adverse, "funding-adverse");
        }
        BigDecimal available = c.account == null ? null : c.account.availableMarginQuote();
        verdict.vetoIf(available == null, "margin-unknown");
        boolean dear = add.rung != null && available != null && add.tooDear(available);
        verdict.vetoIf(dear, "margin-insufficient");
    }
}
