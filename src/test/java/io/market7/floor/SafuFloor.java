package io.market7.floor;

import io.market7.domain.deal.Deal;
import io.market7.domain.decision.FactSet;
import java.math.BigDecimal;

/** Question {@code safu}, catalogue section 6.1. */
final class SafuFloor {

    private final FactSet facts;
    private final SafuParameters p;
    private final Inputs in;
    private final BigDecimal average;
    private final Verdict verdict = new Verdict();

    SafuFloor(FactSet facts) {
        this.facts = facts;
        this.p = SafuParameters.of(facts.parameters());
        this.in = new Inputs(facts, p);
        Deal deal = facts.deal();
        this.average = deal == null ? null : deal.averagePrice();
    }

    FloorResult decide() {
        facts.scores().forEach(verdict::score);
        Double score = facts.scores().get("safu");
        if (score == null) {
            unknowns();
            score = new SafuScore(in, p, average).compute(verdict.adjustments);
            verdict.score("safu", score);
        }
        boolean alarming = score != null && score < p.alertSafuRatio;
        tag(alarming, "safu-score-alarming");
        if (alarming && p.autoCloseEnabled) {
            verdict.propose("safu-auto-close", null);
        }
        votes(score);
        return verdict.resolve("CLOSE_AT_MARKET", in.btc);
    }

    private void unknowns() {
        tag(!SafuScore.indicatorsKnown(in.m15), "safu-indicators-unknown");
        tag(average == null, "average-entry-unknown");
        tag(in.price == null, "price-unknown");
        tag(!SafuScore.leaderKnown(in.btc15), "btc-unknown");
    }

    private void votes(Double score) {
        boolean byScore = score != null && score < p.exitSafuRatio;
        tag(byScore, "safu-score-too-low");
        boolean byModel = false;
        if (p.exitModelEnabled) {
            tag(in.recovery == null, "exit-prediction-unknown");
            byModel =
                    in.recovery != null
                            && Measures.difference(1, in.recovery) > p.exitProbabilityRatio;
            tag(byModel, "exit-probability-high");
        }
        boolean agreed =
                switch (p.exitMode) {
                    case "score-only" -> byScore;
                    case "model-only" -> byModel;
                    case "both" -> byScore && byModel;
                    case "any" -> byScore || byModel;
                    default -> throw new IllegalArgumentException("exitMode " + p.exitMode);
                };
        if (agreed) {
            verdict.propose("exit-votes-agree", null);
        }
    }

    private void tag(boolean concluded, String rule) {
        if (concluded) {
            verdict.tag(rule);
        }
    }
}
