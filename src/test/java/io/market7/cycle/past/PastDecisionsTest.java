package io.market7.cycle.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsException;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.RuleState;
import io.market7.domain.decision.RuleTurn;
import io.market7.domain.decision.WhatIf;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.flip.FlipOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PastDecisionsTest {

    private static final FactSet FACTS =
            TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");
    private static final String FACTS_JSON = FactsWriter.text(FACTS);
    private static final String KEPT = kept(TestFacts.decide(FACTS));

    private static String kept(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }

    private static PastDecisions past(Map<String, Map<String, Object>> overrides) {
        return new PastDecisions(TestRulesets.catalog(), overrides, TestRulesets::bound);
    }

    @Test
    void explainsEveryRuleOfAKeptDecisionAndWhatWouldHaveTurnedIt() {
        Decision again = past(Map.of()).explained(KEPT, FACTS_JSON, FlipOptions.DEFAULT);

        assertThat(again.explanation().complete()).isTrue();
        assertThat(again.explanation().rules())
                .extracting(rule -> rule.rule())
                .contains("confidence-too-low", "no-step-improvement");
        assertThat(again.explanation().flips().sets().get(0).changes().get(0).measure())
                .isEqualTo("predictions.confidence");
    }

    @Test
    void showsAKeptDecisionBesideTheChangedOneWithTheRulesThatTurned() {
        WhatIf whatIf =
                past(Map.of())
                        .whatIf(
                                KEPT,
                                FACTS_JSON,
                                Map.of("predictions.confidence", 0.65),
                                List.of());

        assertThat(whatIf.stored().outcome()).isEqualTo("HOLD");
        assertThat(whatIf.changed().outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(whatIf.turned())
                .contains(
                        new RuleTurn("confidence-too-low", RuleState.FIRED, RuleState.NOT_MATCHED));
    }

    @Test
    void aChangeThatTurnsNothingTurnsNothing() {
        assertThat(
                        past(Map.of())
                                .whatIf(
                                        KEPT,
                                        FACTS_JSON,
                                        Map.of("predictions.confidence", 0.6),
                                        List.of("dca@1.0.0"))
                                .turned())
                .isEmpty();
    }

    @Test
    void factsThatWereOnlyTestedKeepTheManifestsParameters() {
        Map<String, Map<String, Object>> stricter =
                Map.of("dca", Map.of("minConfidenceRatio", 0.5));

        assertThat(
                        new PastDecisions(TestRulesets.catalog(), stricter, null)
                                .explained(KEPT, FACTS_JSON, FlipOptions.DEFAULT)
                                .outcome())
                .isEqualTo("HOLD");
    }

    @Test
    void saysWhatDiffersWhenADecisionCannotBeMadeAgain() {
        String otherParameters =
                KEPT.replaceAll("\"parametersSha256\":\"..", "\"parametersSha256\":\"zz");
        String otherRules = KEPT.replaceAll("\"sha256\":\"..", "\"sha256\":\"zz");
        String otherVersion = KEPT.replace("\"version\":\"1.0.0\"", "\"version\":\"9.0.0\"");
        String otherOutcome = KEPT.replace("[\"confidence-too-low\"]", "[]");

        refused(otherParameters, "parameters of digest zz");
        refused(otherRules, "digest zz");
        refused(otherVersion, "9.0.0");
        refused(otherOutcome, "decided otherwise");
    }

    private static void refused(String kept, String why) {
        assertThatThrownBy(() -> past(Map.of()).explained(kept, FACTS_JSON, FlipOptions.DEFAULT))
                .as(why)
                .isInstanceOf(NotRepeatable.class)
                .hasMessageContaining(why);
    }

    @Test
    void aPathThatDoesNotExistIsRefused() {
        assertThatThrownBy(
                        () ->
                                past(Map.of())
                                        .whatIf(
                                                KEPT,
                                                FACTS_JSON,
                                                Map.of("predictions.confidense", 0.8),
                                                List.of()))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("Did you mean predictions.confidence?");
    }
}
