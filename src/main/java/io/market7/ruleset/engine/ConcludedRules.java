package io.market7.ruleset.engine;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.LeverageCap;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.MarketTag;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.TimeframeVeto;
import io.market7.domain.decision.Veto;
import java.util.Set;
import java.util.TreeSet;

/** Names of the rules that concluded anything in a run. */
final class ConcludedRules {

    private ConcludedRules() {}

    static Set<String> of(QuestionRun question) {
        Set<String> names = new TreeSet<>();
        StageRun run = question.run();
        run.concluded(Veto.class).forEach(veto -> names.add(veto.rule()));
        run.concluded(Proposal.class).forEach(proposal -> names.add(proposal.rule()));
        run.concluded(Tag.class).forEach(tag -> names.add(tag.rule()));
        run.concluded(Lift.class).forEach(lift -> names.add(lift.rule()));
        run.concluded(MarketTag.class).forEach(tag -> names.add(tag.rule()));
        run.concluded(TimeframeVeto.class).forEach(veto -> names.add(veto.rule()));
        run.concluded(LeverageCap.class).forEach(cap -> names.add(cap.rule()));
        question.adjustments().stream().map(Adjustment::rule).forEach(names::add);
        return names;
    }
}
