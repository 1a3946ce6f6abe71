package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code replay}, as it is typed. */
class ReplayCommandTest {

    private static final FactSet FACTS =
            TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");

    @TempDir private Path folder;

    /** Keeps a decision that is right, one of another outcome, and one that says it cannot be. */
    private void keep() {
        keep("t-right", null, UnaryOperator.identity());
        keep("t-wrong", null, text -> text.replace("\"HOLD\"", "\"OPEN_DEAL\""));
        keep("t-marked", "rules-failed", UnaryOperator.identity());
    }

    private void keep(String id, String notReplayable, UnaryOperator<String> change) {
        TestJournal.keep(folder, id, FACTS, notReplayable, change);
    }

    private Typed replay(String line) {
        return Typed.line(("replay " + line + " --judge tree --journal " + folder).split(" +"));
    }

    @Test
    void saysThatOneDecisionCameOutTheSame() {
        keep();
        Typed typed = replay("--id t-right");

        assertThat(typed.err).isEmpty();
        assertThat(typed.code).isEqualTo(ExitCode.DONE);
        assertThat(typed.out)
                .isEqualToIgnoringNewLines(
                        "identical, byte for byte  dca  SOLUSDT  2025-06-01T12:00:00Z");
    }

    @Test
    void showsWhatDiffersBesideWhatWasKept() {
        keep();
        Typed typed = replay("--id t-wrong");

        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out).startsWith("different  dca  SOLUSDT");
        assertThat(typed.out.split("\\R")[2].split(" +"))
                .containsExactly("outcome", "OPEN_DEAL", "HOLD");
        assertThat(replay("--id t-marked").out).contains("rules-failed: So it was marked");
    }

    @Test
    void countsAWholeJournalAndListsWhatIsNotTheSame() {
        keep();
        Typed typed = replay("--all");

        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out)
                .containsSubsequence(
                        "different", "outcome", "t-wrong", "not replayable", "rules-failed")
                .containsPattern("decisions +3 in ")
                .containsPattern("identical +1, byte for byte")
                .containsPattern("not replayable +1 rules-failed")
                .contains("Not all came out the same.");

        JsonNode json = new JsonMapper().readTree(replay("--all --output json").out);
        assertThat(json.path("identical").asInt()).isEqualTo(1);
        assertThat(json.path("different").asInt()).isEqualTo(1);
        assertThat(json.path("causes").path("rules-failed").asInt()).isEqualTo(1);
        assertThat(
                        json.path("others")
                                .path(0)
                                .path("differences")
                                .path(0)
                                .path("member")
                                .asString())
                .isEqualTo("outcome");
        assertThat(replay("--all --output csv").out.split("\\R")).hasSize(3);
    }

    @Test
    void wantsToKnowWhich() {
        keep();
        assertThat(replay("").err).contains("Expected one of --id ID, --all and FILE.");
        assertThat(replay("--all --id t-right").code).isEqualTo(ExitCode.USAGE);
        assertThat(replay("--id nobody").code).isEqualTo(ExitCode.USAGE);
        assertThat(replay("--all --url http://127.0.0.1:1").err).contains("Expected --id");
    }
}
