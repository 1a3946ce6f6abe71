package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several proposals, and rules that match more than once. */
class ProposalsTest {

    @TempDir private Path temp;

    private Decision decide(String... conclusions) {
        StringBuilder guards = new StringBuilder();
        for (int i = 0; i < conclusions.length; i++) {
            guards.append("// Why.\nrule \"r%d\" when %s end\n\n".formatted(i, conclusions[i]));
        }
        return TestFolder.withoutGuards(temp, "dca")
                .write("guards/a.drl", guards.toString())
                .engine()
                .decide(TestFacts.deal("{}"), ExplainLevel.NONE);
    }

    private static String proposing(String action) {
        return "Price() then insertLogical( proposal( drools.getRule(), Action." + action + " ) );";
    }

    @Test
    void twoAmountsConflict() {
        assertThatThrownBy(
                        () ->
                                decide(
                                        proposing("PLACE_SAFETY_ORDER, 20B"),
                                        proposing("PLACE_SAFETY_ORDER, 20.01B")))
                .isInstanceOf(ConflictingProposals.class)
                .hasMessageContaining("Proposal rules disagree")
                .hasMessageContaining("r0")
                .hasMessageContaining("r1");
    }

    @Test
    void twoActionsConflict() {
        assertThatThrownBy(
                        () ->
                                decide(
                                        proposing("PLACE_SAFETY_ORDER, 20B"),
                                        proposing("CLOSE_AT_MARKET")))
                .isInstanceOf(ConflictingProposals.class);
    }

    @Test
    void anAmountAndNoneConflict() {
        assertThatThrownBy(
                        () ->
                                decide(
                                        proposing("PLACE_SAFETY_ORDER, 20B"),
                                        proposing("PLACE_SAFETY_ORDER")))
                .isInstanceOf(ConflictingProposals.class);
    }

    @Test
    void proposalsThatAgreeStandTogether() {
        Decision decision =
                decide(
                        proposing("PLACE_SAFETY_ORDER, 20B"),
                        proposing("PLACE_SAFETY_ORDER, 20.00B"));
        assertThat(decision.proposals()).containsExactly("r0", "r1");
        assertThat(decision.amountQuote()).isEqualByComparingTo("20");
        assertThat(decision.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
    }

    @Test
    void aProposalToCloseCarriesNoAmount() {
        Decision decision = decide(proposing("CLOSE_AT_MARKET, 20B"));
        assertThat(decision.outcome()).isEqualTo("CLOSE_AT_MARKET");
        assertThat(decision.amountQuote()).isNull();
    }

    @Test
    void noProposalHolds() {
        Decision decision = decide("Price() then insertLogical( tag( drools.getRule() ) );");
        assertThat(decision.outcome()).isEqualTo("HOLD");
        assertThat(decision.tags()).containsExactly("r0");
    }

    @Test
    void aRuleThatMatchesTwiceIsNamedOnce() {
        Decision decision = decide("Prediction() then insertLogical( veto( drools.getRule() ) );");
        assertThat(decision.vetoes()).containsExactly("r0");
    }
}
