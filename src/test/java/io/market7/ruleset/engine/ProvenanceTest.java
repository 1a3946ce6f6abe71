package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.compile.CompiledRuleset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rulesets and parameters a decision names. */
class ProvenanceTest {

    private static Decision decide(String changes) {
        return TestFacts.decide(TestFacts.deal(changes));
    }

    private static List<String> names(Decision decision) {
        return decision.rulesets().stream().map(RulesetRef::name).toList();
    }

    @Test
    void btcComesFirstThenTheQuestionsRulesetThenTheScorers() {
        assertThat(names(decide("{}"))).containsExactly("btc", "dca");
        assertThat(names(decide("scores: { fork: 0.9 }"))).containsExactly("btc", "dca", "safu");
        assertThat(names(decide("scores: { safu: 0.9 }"))).containsExactly("btc", "dca", "fork");
        assertThat(names(decide("scores: {}"))).containsExactly("btc", "dca", "fork", "safu");
        assertThat(names(decide("question: btc\nsymbol: BTCUSDT"))).containsExactly("btc");
    }

    @Test
    void everyRulesetCarriesItsDigest() {
        for (RulesetRef ref : decide("scores: {}").rulesets()) {
            assertThat(ref.sha256()).matches("[0-9a-f]{64}");
            assertThat(ref).isEqualTo(TestRulesets.bound().ruleset(ref.name()).ref());
        }
    }

    private static String digest(String parameters) {
        return decide("parameters: { " + parameters + " }").parametersSha256();
    }

    @Test
    void theDigestOfTheParametersChangesWithAnOverrideAndOnlyThen() {
        String defaults = decide("{}").parametersSha256();
        assertThat(decide("price: 97").parametersSha256()).isEqualTo(defaults);
        assertThat(digest("minRsiPoints: 42")).isEqualTo(defaults);
        assertThat(digest("minRsiPoints: 42.00")).isEqualTo(defaults);
        assertThat(digest("minRsiPoints: 42.01")).isNotEqualTo(defaults);
    }

    @Test
    void anOverrideOfTheEnvironmentChangesItToo() {
        List<CompiledRuleset> all = TestRulesets.bound().all();
        Map<String, Map<String, Object>> higher = Map.of("dca", Map.of("minRsiPoints", 51));
        BoundRulesets bound = new BoundRulesets(all, higher);
        Decision decision =
                new RuleEngine(() -> bound)
                        .decide(TestFacts.deal("{}"), io.market7.domain.decision.ExplainLevel.NONE);
        assertThat(decision.vetoes()).containsExactly("rsi-too-low");
        assertThat(decision.parametersSha256()).isEqualTo(digest("minRsiPoints: 51"));
    }

    @Test
    void overridesOfUnknownNamesAreRefused() {
        assertThatThrownBy(() -> decide("parameters: { minRsiPoint: 40 }"))
                .isInstanceOf(RulesetException.class)
                .hasMessage(
                        "parameters.dca: Ruleset dca has no parameter minRsiPoint. Did you mean minRsiPoints?");
        Map<String, Map<String, Object>> wrong = Map.of("dcaa", Map.of("minRsiPoints", 40));
        assertThatThrownBy(() -> new BoundRulesets(TestRulesets.bound().all(), wrong))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("No ruleset dcaa is bound. Expected one of [btc, dca, fork");
    }

    @Test
    void aQuestionWithoutItsRulesetIsRefused() {
        BoundRulesets onlyBtc =
                new BoundRulesets(List.of(TestRulesets.bound().ruleset("btc")), Map.of());
        assertThatThrownBy(
                        () ->
                                new RuleEngine(() -> onlyBtc)
                                        .decide(
                                                TestFacts.deal("{}"),
                                                io.market7.domain.decision.ExplainLevel.NONE))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("needs ruleset dca, but only [btc] are bound");
    }
}
