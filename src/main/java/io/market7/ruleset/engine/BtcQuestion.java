package io.market7.ruleset.engine;

import io.market7.ruleset.check.Stage;

/** What is the state of the market leader? */
final class BtcQuestion implements QuestionFacts {

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        run.insert(question.snapshot());
        run.insert(question.btc().market());
        run.fire(Stage.MARKET);
    }
}
