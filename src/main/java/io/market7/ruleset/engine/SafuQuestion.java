package io.market7.ruleset.engine;

/** Must this deal be closed? */
final class SafuQuestion implements QuestionFacts {

    @Override
    public void prepare(QuestionRun question) {
        question.insertCommon();
        if (!question.scores().containsKey("safu")) {
            question.score("safu", ScoreRun.safu(question.run(), question.fresh()));
        }
    }
}
