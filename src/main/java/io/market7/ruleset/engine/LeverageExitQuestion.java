package io.market7.ruleset.engine;

import io.market7.ruleset.measure.LegExitMeasure;

/** Must this leg be reduced or closed? */
final class LeverageExitQuestion implements QuestionFacts {

    @Override
    public boolean readsScores() {
        return false;
    }

    @Override
    public void prepare(QuestionRun question) {
        question.insertCommon();
        question.run().insert(LegExitMeasure.of(question.fresh(), question.parameters()));
    }
}
