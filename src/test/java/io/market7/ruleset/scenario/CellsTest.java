package io.market7.ruleset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.YamlDocuments;
import io.market7.domain.decision.Decision;
import io.market7.ruleset.TestFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell that came out otherwise is shown, and nothing else. */
class CellsTest {

    /** Holds, because nobody knows the market or the last step. */
    private final Decision decision =
            TestFacts.decide(
                    TestFacts.deal(
                            "{ btc: null, scores: { fork: 0.9, entryFork: 0.9, safu: 0.9 }, ledger: { firedSteps: [1] } }"));

    @Test
    void whatCameOutAsExpectedIsNoDifference() {
        assertThat(
                        differences(
                                "{ outcome: HOLD, vetoes: [last-step-unknown, btc-unknown], tags: [spend-prediction-unknown], amountQuote: null }"))
                .isEmpty();
    }

    @Test
    void aSetShowsWhatIsMissingAndWhatIsUnexpected() {
        ScenarioResult.Difference vetoes =
                differences("{ vetoes: [price-unknown, btc-unknown] }").get(0);

        assertThat(vetoes.cell()).isEqualTo("vetoes");
        assertThat(vetoes.expected()).isEqualTo("[btc-unknown, price-unknown]");
        assertThat(vetoes.actual()).isEqualTo("[btc-unknown, last-step-unknown]");
        assertThat(vetoes.missing()).containsExactly("price-unknown");
        assertThat(vetoes.unexpected()).containsExactly("last-step-unknown");
    }

    @Test
    void aValueShowsBothSides() {
        assertThat(differences("{ outcome: PLACE_SAFETY_ORDER, amountQuote: 15 }"))
                .extracting(
                        ScenarioResult.Difference::cell,
                        ScenarioResult.Difference::expected,
                        ScenarioResult.Difference::actual)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                "outcome", "PLACE_SAFETY_ORDER", "HOLD"),
                        org.assertj.core.groups.Tuple.tuple("amountQuote", "15", "null"));
    }

    @Test
    void aMapShowsTheEntryThatIsOtherwise() {
        assertThat(differences("{ scores: { fork: 0.8, safu: 0.90 } }"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.cell()).isEqualTo("scores.fork");
                            assertThat(each.expected()).isEqualTo("0.8");
                            assertThat(each.actual()).isEqualTo("0.9");
                        });
    }

    @Test
    void anEntryNobodyExpectedIsADifferenceExceptAmongScores() {
        assertThat(differences("{ btc: { condition: NEUTRAL } }"))
                .extracting(ScenarioResult.Difference::cell)
                .containsExactly("btc.condition");
        assertThat(differences("{ scores: {} }")).isEmpty();
    }

    private List<ScenarioResult.Difference> differences(String expect) {
        return Cells.differences(YamlDocuments.map(expect), decision);
    }
}
