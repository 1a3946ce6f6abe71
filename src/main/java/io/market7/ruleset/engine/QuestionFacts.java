package io.market7.ruleset.engine;

/** Puts what one question needs into working memory and fires the stages that come before tags. */
interface QuestionFacts {

    /** Prepares a run, whose remaining stages follow. */
    void prepare(QuestionRun question);

    /** Returns whether the scores of other rulesets are computed for it when they are not given. */
    default boolean readsScores() {
        return true;
    }
}
