package io.market7.ruleset.engine;

import io.market7.ruleset.measure.DcaMeasures;
import io.market7.ruleset.measure.SignalMeasures;

/** May this deal buy its next safety order? */
final class DcaQuestion implements QuestionFacts {

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        question.insertCommon();
        run.insert(SignalMeasures.openDeals(question.fresh()));
        DcaMeasures measures = new DcaMeasures(question.fresh(), question.parameters());
        measures.facts().forEach(run::insert);
        DealScores.insert(run, question.fresh(), measures.momentum(), question.scores());
    }
}
