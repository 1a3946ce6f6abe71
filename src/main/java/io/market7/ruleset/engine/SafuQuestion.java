package io.market7.ruleset.engine;

import io.market7.domain.prediction.ExitProbability;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.Percent;
import io.market7.ruleset.measure.SafuScore;

/** Must this deal be closed? */
final class SafuQuestion implements QuestionFacts {

    private static final String MODEL = "safu-exit";

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        question.insertCommon();
        run.insert(exitProbability(question.fresh().prediction(MODEL)));
        if (question.scores().containsKey("safu")) {
            run.insert(SafuScore.measures(question.fresh(), true));
            run.fire(Stage.SCORE);
        } else {
            question.score("safu", ScoreRun.safu(run, question.fresh()));
        }
    }

    /** The model predicts recovery. */
    private static ExitProbability exitProbability(Double recovery) {
        return recovery == null ? null : new ExitProbability(Percent.difference(1.0, recovery));
    }
}
