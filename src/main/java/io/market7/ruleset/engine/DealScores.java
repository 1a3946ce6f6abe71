package io.market7.ruleset.engine;

import io.market7.domain.market.Indicators;
import io.market7.domain.market.Momentum;
import io.market7.domain.market.Timeframe;
import io.market7.domain.score.Score;
import io.market7.domain.score.ScoreDecay;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.measure.HealthScore;
import java.util.Map;

/** Scores of a deal that follow from other scores and predictions. */
final class DealScores {

    private DealScores() {}

    /**
     * Adds the health unless it was given, and inserts what the rules need beyond the scores
     * themselves.
     */
    static void insert(
            StageRun run, FreshFacts fresh, Momentum momentum, Map<String, Double> scores) {
        Indicators quarter = fresh.indicators(Timeframe.M15);
        Double odds = fresh.prediction("recovery-odds");
        Double confidence = fresh.prediction("confidence");
        Double fork = scores.get("fork");
        Double entry = scores.get("entryFork");
        Double safu = scores.get("safu");
        if (!scores.containsKey("health")) {
            Double health = HealthScore.of(odds, confidence, fork, entry, safu, quarter);
            insert(run, "health", health);
            if (health != null) {
                scores.put("health", health);
            }
        }
        Double rsi = quarter == null ? null : quarter.rsi();
        insert(
                run,
                "rescue",
                HealthScore.rescue(
                        odds,
                        confidence,
                        safu,
                        scores.get("health"),
                        rsi,
                        momentum.histogramPct()));
        run.insert(
                fork == null || entry == null || entry <= 0
                        ? null
                        : new ScoreDecay(HealthScore.decay(fork, entry)));
    }

    private static void insert(StageRun run, String name, Double value) {
        run.insert(value == null ? null : new Score(name, value));
    }
}
