package io.market7.floor;

import io.market7.domain.deal.Ledger;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;

/** Question {@code fork}, catalogue section 4. */
final class ForkFloor {

    private final FactSet facts;
    private final ForkParameters p;
    private final Inputs in;
    private final boolean routeFork;
    private final TvRating rating;
    private final Verdict verdict = new Verdict();

    ForkFloor(FactSet facts) {
        this.facts = facts;
        this.p = ForkParameters.of(facts.parameters());
        this.in = new Inputs(facts, p);
        this.routeFork = facts.request().route().equals("fork");
        this.rating = facts.tv().get(Timeframe.M15);
    }

    FloorResult decide() {
        Subject subject = facts.subject();
        facts.scores().forEach(verdict::score);
        universe();
        verdict.vetoIf(in.btc.condition() == null, "market-condition-unknown");
        verdict.vetoIf(in.price == null, "price-unknown");
        verdict.vetoIf(!Subscores.known(in), "fork-indicators-unknown");
        if (rating == null) {
            verdict.tag("tv-rating-unknown");
        }
        if (subject.side() == Side.LONG) {
            signals();
        }
        if (subject.market() == Market.SPOT) {
            spot();
        } else {
            futures(subject.side());
        }
        return verdict.resolve("OPEN_DEAL", in.btc);
    }

    private void spot() {
        timeframes();
        Double score = score();
        new RrrFilter(in, p).judge(verdict);
        if (!routeFork) {
            new TvRoute(p, rating).spot(score, in.btc.condition(), verdict);
        }
    }

    private void futures(Side side) {
        verdict.propose("open-deal", p.baseOrderQuote);
        String base = facts.subject().symbol().base();
        verdict.vetoIf(!p.leverageBases.contains(base), "base-not-in-leverage-universe");
        boolean rising = side == Side.LONG;
        LeverageScore variant = new LeverageScore(in, p, in.price, side);
        Double computed = variant.compute(verdict.adjustments);
        String name = rising ? "fork" : "shortFork";
        Double score = facts.scores().getOrDefault(name, computed);
        verdict.score(name, score);
        double min = rising ? p.minLongScoreRatio : p.minShortScoreRatio;
        String direction = rising ? "long" : "short";
        boolean low = score != null && score < min;
        verdict.vetoIf(low, "leverage-" + direction + "-score-too-low");
        verdict.vetoIf(variant.noTrigger(), "leverage-" + direction + "-no-trigger");
        if (!routeFork) {
            new TvRoute(p, rating).futures(side, score, verdict);
        }
    }

    private void universe() {
        String base = facts.subject().symbol().base();
        verdict.vetoIf(p.excludedBases.contains(base), "base-excluded");
        BigDecimal volume = facts.prices().quoteVolume24h();
        if (volume == null) {
            verdict.veto("quote-volume-unknown");
        } else {
            verdict.vetoIf(volume.compareTo(p.minQuoteVolume24hQuote) < 0, "quote-volume-too-low");
        }
    }

    private void signals() {
        Ledger ledger = facts.ledger();
        if (ledger.sentAt() != null) {
            double elapsed = Measures.minutes(ledger.sentAt(), facts.at());
            verdict.vetoIf(elapsed < p.resendWindowMinutes, "signal-already-sent");
        }
        if (ledger.openDeals() == null) {
            verdict.veto("open-deals-unknown");
        } else {
            boolean active = ledger.openDeals().contains(facts.subject().symbol());
            verdict.vetoIf(active, "deal-already-active");
        }
        if (ledger.sentPrice() != null && in.price != null) {
            BigDecimal move = in.price.subtract(ledger.sentPrice()).abs();
            double movePct = Measures.pct(move, ledger.sentPrice());
            verdict.vetoIf(movePct < p.minMoveSinceSignalPct, "price-unchanged-since-signal");
        }
    }

    private void timeframes() {
        TechnicalFilter filter = new TechnicalFilter(in, p);
        verdict.timeframes = filter.failures;
        boolean approved = filter.passedCount() >= p.requiredTimeframesCount;
        if (approved) {
            verdict.tag("timeframes-approved");
        } else {
            verdict.vetoIf(routeFork, "timeframes-not-approved");
            if (filter.candidate()) {
                verdict.tag("fork-candidate-found");
            }
        }
        if (approved || !routeFork) {
            verdict.propose("open-deal", p.baseOrderQuote);
        }
    }

    private Double score() {
        Double computed = new ForkScore(in, p, verdict.adjustments).compute();
        Double score = facts.scores().getOrDefault("fork", computed);
        verdict.score("fork", score);
        if (routeFork && score != null) {
            verdict.vetoIf(score < p.minForkScoreRatio, "fork-score-too-low");
        }
        verdict.vetoIf(ForkScore.noTrigger(in), "no-momentum-trigger");
        verdict.vetoIf(!ForkScore.multiplierKnown(in), "btc-multiplier-unknown");
        return score;
    }
}
