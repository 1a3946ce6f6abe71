package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.TestFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCoverageCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCENARIOS = "guards/btc.scenarios.yaml";

    @TempDir private Path folder;
    private TestFolder btc;

    @BeforeEach
    void rules() throws IOException {
        btc = TestFolder.shipped(folder.resolve("rules"), "btc");
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                folder.resolve("config/rulesets.yaml"), "rulesets:\n  btc: { live: 1.0.0 }\n");
    }

    private Typed typed(String... more) {
        String[] fixed = {
            "rules", "coverage", "--rules", folder + "/rules", "--config", folder + "/config"
        };
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return Typed.line(all);
    }

    @Test
    void showsOneLineAVersionWhenNothingIsMissing() {
        Typed typed = typed("btc");

        assertThat(typed.code).isZero();
        assertThat(typed.out.lines()).hasSize(2);
        assertThat(typed.out).contains("btc      1.0.0", "100.0 % (8)");
        assertThat(typed("--gate").code).isZero();
    }

    @Test
    void givesRatiosAndEveryConditionToScripts() {
        JsonNode version = JSON.readTree(typed("btc@1.0.0", "--output", "json").out).path(0);

        assertThat(version.path("ruleset").asString()).isEqualTo("btc");
        assertThat(version.path("rulesHit").asDouble()).isEqualTo(1);
        assertThat(version.path("conditionsBothWays").asDouble()).isEqualTo(1);
        JsonNode rule = version.path("rules").path(0);
        assertThat(rule.path("file").asString()).isEqualTo("rules/btc/1.0.0/guards/btc.drl");
        assertThat(rule.path("line").asInt()).isPositive();
        assertThat(rule.path("conditions").path(0).path("seenFalse").asInt()).isPositive();
    }

    @Test
    void saysWhatIsMissingAndHowToShowIt() {
        onlyTheFirstScenario();

        Typed typed = typed("--guard", "btc");

        assertThat(typed.code).isZero();
        assertThat(typed.out)
                .contains("rules/btc/1.0.0/guards/btc.drl:2: btc-unknown")
                .contains("never concluded")
                .contains("line 4: condition == null")
                .contains("never held; show it with btc.condition unknown");
    }

    @Test
    void theGateRefusesWhatIsNotCovered() {
        onlyTheFirstScenario();

        assertThat(typed("--guard", "btc", "--gate").code).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(typed("--guard", "status", "--gate").code).isZero();
    }

    @Test
    void theGateRefusesScenariosThatFail() {
        btc.edit(SCENARIOS, text -> text.replaceFirst("outcome: [A-Z]+", "outcome: CLOSE_LEG"));

        Typed typed = typed("--gate");

        assertThat(typed.code).isEqualTo(ExitCode.GATE_FAILED);
    }

    private void onlyTheFirstScenario() {
        btc.write(
                SCENARIOS,
                """
                question: btc
                given: { at: 2025-06-01T12:00:00Z, only: [btc] }
                scenarios:
                  - name: a given state is known
                    given: { btc: { condition: NEUTRAL, status: SAFE } }
                    expect: { outcome: NEUTRAL, vetoes: [], tags: [btc-neutral, btc-safe], amountQuote: null }
                """);
    }
}
