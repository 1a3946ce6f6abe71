package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.ScoreChange;
import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.score.Direction;
import io.market7.domain.score.ForkSubscores;
import io.market7.domain.score.LeverageSubscores;
import io.market7.domain.score.ScoreInputs;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.ForkMeasures;
import io.market7.ruleset.measure.ForkScore;
import io.market7.ruleset.measure.FreshFacts;
import io.market7.ruleset.measure.LeverageScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Computes the fork score in a run of ruleset {@code fork}; which one, the market says. */
final class ForkScoring {

    private ForkScoring() {}

    /**
     * Fires the rules of the score and sums it up.
     *
     * @param side whose score it is on futures; on spot there is only the long one
     */
    static ScoreRun score(StageRun run, FreshFacts fresh, BtcState btc, Side side) {
        ScoreInputs inputs = ForkMeasures.inputs(fresh);
        run.insert(inputs);
        boolean known = inputs.forkKnown() && fresh.price() != null;
        if (fresh.all().subject().market() == Market.SPOT) {
            return spot(run, fresh, known && inputs.multiplierKnown());
        }
        return leverage(run, fresh, side, known && btc.market().condition() != null);
    }

    private static ScoreRun spot(StageRun run, FreshFacts fresh, boolean known) {
        ForkSubscores parts = ForkMeasures.subscores(fresh);
        run.insert(parts);
        run.fire(Stage.SCORE);
        return known ? summed(run, ForkScore.base(parts), ForkScore::of) : ScoreRun.UNKNOWN;
    }

    private static ScoreRun leverage(StageRun run, FreshFacts fresh, Side side, boolean known) {
        LeverageSubscores parts = LeverageScore.subscores(side, fresh);
        run.insert(parts);
        run.insert(Direction.of(side));
        run.fire(Stage.SCORE);
        return known ? summed(run, LeverageScore.base(parts), LeverageScore::of) : ScoreRun.UNKNOWN;
    }

    private static ScoreRun summed(StageRun run, double base, DoubleBinaryOperator score) {
        List<Adjustment> adjustments = new ArrayList<>();
        double[] running = {base, 1};
        for (ScoreChange change : run.scoreChanges()) {
            int which = change.multiplier() ? 1 : 0;
            adjustments.add(ScoreRun.adjustment(change, running[which]));
            running[which] += change.delta();
        }
        return new ScoreRun(score.applyAsDouble(running[0], running[1]), adjustments);
    }
}
