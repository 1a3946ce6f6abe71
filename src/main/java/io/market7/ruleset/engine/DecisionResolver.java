package io.market7.ruleset.engine;

import io.market7.domain.decision.Action;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.Explanation;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Lift;
import io.market7.domain.decision.MarketTag;
import io.market7.domain.decision.Proposal;
import io.market7.domain.decision.Question;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Tag;
import io.market7.domain.decision.Veto;
import io.market7.domain.market.BtcMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one place of precedence: any veto left holds, overrides lift only liftable vetoes, else the
 * foremost proposal is done.
 */
final class DecisionResolver {

    private static final Set<Action> WITH_AMOUNT =
            Set.of(Action.OPEN_DEAL, Action.PLACE_SAFETY_ORDER, Action.OPEN_LEG, Action.ADD_TO_LEG);
    private static final int AMOUNT_PLACES = 8;

    private DecisionResolver() {}

    static Decision resolve(
            QuestionRun question,
            List<RulesetRef> rulesets,
            String parametersSha256,
            Explanation explanation) {
        StageRun run = question.run();
        FactSet facts = question.facts();
        List<Proposal> proposals = question.proposals();
        Proposal foremost = Foremost.of(proposals);
        boolean lifting = !run.concluded(Lift.class).isEmpty();
        List<String> standing = new ArrayList<>();
        List<String> lifted = new ArrayList<>();
        for (Veto veto : run.concluded(Veto.class)) {
            (lifting && veto.liftable() ? lifted : standing).add(veto.rule());
        }
        Action action = standing.isEmpty() && foremost != null ? foremost.action() : null;
        return new Decision(
                facts.id(),
                facts.question(),
                facts.at(),
                facts.subject(),
                action,
                action != null && WITH_AMOUNT.contains(action) ? rounded(run.amountQuote()) : null,
                sorted(proposals.stream().map(Proposal::rule).toList()),
                sorted(standing),
                sorted(lifted),
                question.adjustments(),
                tags(question),
                question.timeframes(),
                market(question),
                new TreeMap<>(question.scores()),
                rulesets,
                parametersSha256,
                Map.of(),
                explanation,
                VerdictRecord.of(question, lifting));
    }

    private static List<String> tags(QuestionRun question) {
        StageRun run = question.run();
        List<String> tags =
                new ArrayList<>(run.concluded(Tag.class).stream().map(Tag::rule).toList());
        tags.addAll(run.concluded(Lift.class).stream().map(Lift::rule).toList());
        tags.addAll(run.concluded(MarketTag.class).stream().map(MarketTag::rule).toList());
        return sorted(tags.stream().distinct().toList());
    }

    private static BtcMarket market(QuestionRun question) {
        return question.facts().question() == Question.BTC
                ? BtcState.market(question.snapshot(), question.run().concluded(MarketTag.class))
                : question.btc().market();
    }

    private static BigDecimal rounded(BigDecimal amountQuote) {
        return amountQuote == null
                ? null
                : StageRun.plain(amountQuote.setScale(AMOUNT_PLACES, RoundingMode.DOWN));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }
}
