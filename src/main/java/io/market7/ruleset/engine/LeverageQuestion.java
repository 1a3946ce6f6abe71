package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.leverage.RequestedLeverage;
import io.market7.ruleset.check.Stage;
import io.market7.ruleset.measure.LeverageMeasures;
import io.market7.ruleset.measure.SimulatedAddMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** May this side of this contract be opened or enlarged? */
final class LeverageQuestion implements QuestionFacts {

    @Override
    public void prepare(QuestionRun question) {
        StageRun run = question.run();
        question.insertCommon();
        LeverageMeasures measures = new LeverageMeasures(question.fresh(), question.parameters());
        measures.facts().forEach(run::insert);
        run.fire(Stage.LEVERAGE);
        BigDecimal settled = settled(measures.requested(), question);
        run.insert(
                new SimulatedAddMeasure(question.fresh(), question.parameters(), measures)
                        .at(settled));
    }

    /** Applies the caps in the manifest's order; none of them raises the leverage. */
    private static BigDecimal settled(RequestedLeverage requested, QuestionRun question) {
        BigDecimal running = requested.ratio();
        List<Adjustment> adjustments = new ArrayList<>();
        for (LeverageCap cap : question.run().leverageCaps()) {
            if (cap.toRatio().compareTo(running) < 0) {
                adjustments.add(
                        new Adjustment(
                                cap.rule(),
                                StageRun.plain(running),
                                StageRun.plain(cap.toRatio())));
                running = cap.toRatio();
            }
        }
        question.adjusted(adjustments);
        return running;
    }
}
