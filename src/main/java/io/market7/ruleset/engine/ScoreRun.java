package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.ScoreChange;
import io.market7.domain.score.SafuMeasures;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.measure.Percent;
import io.market7.ruleset.measure.SafuScore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A score after its rules have fired.
 *
 * @param value the score, or null when an input is unknown
 * @param adjustments what the rules added, in order
 */
record ScoreRun(Double value, List<Adjustment> adjustments) {

    /** An input is unknown. */
    static final ScoreRun UNKNOWN = new ScoreRun(null, List.of());

    /** Computes the SAFU score in a run of ruleset {@code safu}. */
    static ScoreRun safu(StageRun run, FreshFacts fresh) {
        SafuMeasures measures = SafuScore.measures(fresh, false);
        run.insert(measures);
        run.fire(Stage.SCORE);
        if (!measures.inputsKnown()) {
            return UNKNOWN;
        }
        List<Adjustment> adjustments = new ArrayList<>();
        double running = 1;
        for (ScoreChange change : run.scoreChanges()) {
            adjustments.add(adjustment(change, running));
            running += change.delta();
        }
        return new ScoreRun(SafuScore.of(running), adjustments);
    }

    /** Adds a known score under its name. */
    void addTo(Map<String, Double> scores, String name) {
        if (value != null) {
            scores.put(name, value);
        }
    }

    /** Returns what a change made of a running value. */
    static Adjustment adjustment(ScoreChange change, double from) {
        return new Adjustment(change.rule(), decimal(from), decimal(from + change.delta()));
    }

    private static BigDecimal decimal(double value) {
        return StageRun.plain(
                BigDecimal.valueOf(Percent.rounded(value, 10))
                        .setScale(10, RoundingMode.HALF_EVEN));
    }
}
