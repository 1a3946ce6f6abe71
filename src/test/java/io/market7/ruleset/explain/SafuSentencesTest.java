package io.market7.ruleset.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the guards of {@code safu}, as a person reads them. */
class SafuSentencesTest {

    private static final String FACTS =
            """
            at: 2025-06-01T12:00:00Z
            symbol: SOLUSDT
            price: 93
            deal: { id: d1, averagePrice: 100, safuExitAt: 2025-06-01T11:45:00Z }
            scores: { safu: 0.45 }
            predictions: { safu-exit: 0.95 }
            """;

    private static RuleEvidence evidence(String question, String rule) {
        return TestRulesets.engine()
                .decide(TestFacts.read("question: " + question + "\n" + FACTS), ExplainLevel.FULL)
                .explanation()
                .rules()
                .stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "safu-score-too-low, SAFU score 0.45 is below 0.5",
        "exit-votes-agree, tag is safu-score-too-low"
    })
    void anExitIsToldByItsVotes(String rule, String expected) {
        assertThat(evidence("safu", rule).text()).startsWith(expected + ": ");
    }

    @Test
    void aPauseIsToldInMinutes() {
        assertThat(evidence("reentry", "reentry-cooling-down").text())
                .startsWith("since exit 15 minutes is below 30 minutes: ");
    }

    @Test
    void aGivenScoreIsToldToThePenalties() {
        assertThat(evidence("safu", "loss-notable").text()).contains("SAFU score given is true");
    }

    @ParameterizedTest
    @CsvSource({"safu, reenter, SAFU, REENTRY", "reentry, safu-score-too-low, REENTRY, SAFU"})
    void aRuleOfTheOtherQuestionSaysThatItIsNotAsked(
            String question, String rule, String asked, String own) {
        RuleEvidence evidence = evidence(question, rule);
        assertThat(evidence.state()).isEqualTo(RuleState.NOT_MATCHED);
        assertThat(evidence.conditions().get(0).measure()).isEqualTo("candidate.question");
        assertThat(evidence.text()).contains("question is " + asked + ", not " + own);
    }
}
