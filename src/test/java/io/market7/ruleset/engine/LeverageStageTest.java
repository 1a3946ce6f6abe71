package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caps on the leverage, and actions that outrank others. */
class LeverageStageTest {

    private static final String FACTS =
            """
            question: %s
            at: 2025-06-01T12:00:00Z
            side: LONG
            markPrice: 100
            leg: { quantity: 0 }
            request: { leverage: 20 }
            """;

    @TempDir private Path temp;
    private int folders;

    private Decision decide(String question, String adjustments, String... rules) {
        StringBuilder guards = new StringBuilder();
        for (int i = 0; i < rules.length; i++) {
            guards.append("// Why.\nrule \"r%d\" when %s end\n\n".formatted(i, rules[i]));
        }
        return TestFolder.withoutGuards(temp.resolve("copy-" + folders++), "leverage")
                .edit(
                        "ruleset.yaml",
                        text ->
                                text.replaceAll("(?m)^alerts:\\n(  - .*\\n)+", "")
                                        .replace("adjustments: []", "adjustments: " + adjustments))
                .write("guards/a.drl", guards.toString())
                .engine()
                .decide(TestFacts.read(FACTS.formatted(question)), ExplainLevel.NONE);
    }

    private static String capping(String ratio) {
        return "Candidate( question == Question.LEVERAGE ) then insertLogical( leverageCap( drools.getRule(), %s ) );"
                .formatted(ratio);
    }

    private static String leaving(String action) {
        return "Candidate( question == Question.LEVERAGE_EXIT ) then insertLogical( proposal( drools.getRule(), Action.%s ) );"
                .formatted(action);
    }

    @Test
    void capsApplyInTheOrderOfTheManifestAndNoneRaisesTheLeverage() {
        Decision decision =
                decide(
                        "leverage",
                        "[r1, r2, r0]",
                        capping("4B"),
                        capping("10B"),
                        capping("15B"),
                        "Candidate( question == Question.LEVERAGE ) SimulatedAdd( leverageRatio <= 4B ) then insertLogical( veto( drools.getRule() ) );");
        assertThat(decision.adjustments()).extracting(Adjustment::rule).containsExactly("r1", "r0");
        assertThat(decision.adjustments().get(1).from()).isEqualByComparingTo("10");
        assertThat(decision.adjustments().get(1).to()).isEqualByComparingTo("4");
        assertThat(decision.vetoes())
                .as("the add is simulated at what is left")
                .containsExactly("r3");
    }

    @Test
    void whatIsKnownAfterTheStageIsNotReadBeforeIt() {
        String early =
                "Candidate( question == Question.LEVERAGE ) SimulatedAdd( $ratio : leverageRatio ) then insertLogical( leverageCap( drools.getRule(), $ratio ) );";
        assertThatThrownBy(() -> decide("leverage", "[r0]", early))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("SimulatedAdd is known after stage leverage");
    }

    @Test
    void aCapThatIsNotListedIsRefused() {
        assertThatThrownBy(() -> decide("leverage", "[]", capping("4B")))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("Missing: [r0]");
    }

    @Test
    void closingALegOutranksReducingItWhicheverComesFirst() {
        assertThat(decide("leverage-exit", "[]", leaving("CLOSE_LEG"), leaving("REDUCE_LEG")))
                .satisfies(LeverageStageTest::closes);
        assertThat(decide("leverage-exit", "[]", leaving("REDUCE_LEG"), leaving("CLOSE_LEG")))
                .satisfies(LeverageStageTest::closes);
    }

    private static void closes(Decision decision) {
        assertThat(decision.outcome()).isEqualTo("CLOSE_LEG");
        assertThat(decision.proposals()).containsExactly("r0", "r1");
        assertThat(decision.amountQuote()).isNull();
    }

    @Test
    void noOtherActionOutranksAnother() {
        assertThatThrownBy(
                        () ->
                                decide(
                                        "leverage-exit",
                                        "[]",
                                        leaving("CLOSE_LEG"),
                                        leaving("CLOSE_AT_MARKET")))
                .isInstanceOf(ConflictingProposals.class);
        assertThatThrownBy(
                        () ->
                                decide(
                                        "leverage-exit",
                                        "[]",
                                        leaving("REDUCE_LEG"),
                                        leaving("CLOSE_LEG"),
                                        leaving("OPEN_LEG")))
                .isInstanceOf(ConflictingProposals.class);
    }
}
