package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that ask something of each other are held to it by rules check only. */
class RulesCheckRequirementsTest {

    @TempDir private Path folder;

    private Typed typed(String command, String parameters) throws IOException {
        Files.copy(Path.of("config/rulesets.yaml"), folder.resolve("rulesets.yaml"));
        Files.writeString(
                folder.resolve("application.yaml"),
                "market7: { parameters: { safu: { " + parameters + " } } }\n");
        return Typed.line((command + " --config " + folder).split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"model-only", "both", "any"})
    void aModeThatAsksAModelThatIsOffIsRefused(String mode) throws IOException {
        Typed typed = typed("rules check safu@1.0.0", "exitMode: " + mode);
        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out)
                .contains("config: market7.parameters.safu: ")
                .contains("The parameter exitMode is " + mode + " while exitModelEnabled is false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exitMode: score-only",
                "exitMode: any, exitModelEnabled: true",
                "exitModelEnabled: true"
            })
    void everyOtherCombinationIsFine(String parameters) throws IOException {
        assertThat(typed("rules check safu@1.0.0", parameters).code).isZero();
    }

    @Test
    void evaluateDecidesAllTheSame() throws IOException {
        Path facts = folder.resolve("facts.jsonl");
        Files.writeString(
                facts,
                """
                {"question":"safu","at":"2025-06-01T12:00:00Z","symbol":"SOLUSDT","scores":{"safu":0.1}}
                """);
        Typed typed = typed("evaluate --facts " + facts, "exitMode: any");
        assertThat(typed.code).isZero();
        assertThat(typed.out).contains("\"outcome\":\"CLOSE_AT_MARKET\"");
    }
}
