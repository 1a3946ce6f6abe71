package io.market7.ruleset.engine;

import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.ReentryMeasures;

/** May a closed symbol be entered again? */
final class ReentryQuestion implements QuestionFacts {

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        question.insertCommon();
        run.insert(ReentryMeasures.momentum(question.fresh()));
        run.insert(ReentryMeasures.reentry(question.fresh(), question.parameters()));
        // No penalty belongs to this question; firing also withdraws those of the candidate before.
        run.fire(Stage.SCORE);
    }
}
