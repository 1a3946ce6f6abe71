package io.market7.ruleset.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ManifestFaultsTest {

    private static final String HEAD =
            """
            ruleset: x
            version: 1.0.0
            questions: [btc]
            description: What?
            change: First.
            parameters:
            """;

    private static List<String> faults(String text) {
        try {
            ManifestReader.read("ruleset.yaml", text);
            return List.of();
        } catch (RulesetException e) {
            return e.diagnostics().stream().map(Diagnostic::toString).toList();
        }
    }

    private static DynamicTest entry(String parameter, String... words) {
        return DynamicTest.dynamicTest(
                parameter,
                () -> {
                    List<String> faults = faults(HEAD + "  - { " + parameter + " }\n");
                    assertThat(faults).hasSameSizeAs(words);
                    for (int i = 0; i < words.length; i++) {
                        assertThat(faults.get(i))
                                .contains(words[i])
                                .matches("ruleset.yaml:[67]:1: .*");
                    }
                });
    }

    private static final String NUMBER = "name: aPct, type: number, range: [0, 10], meaning: M, ";

    @TestFactory
    Stream<DynamicTest> everyEntryIsChecked() {
        return Stream.of(
                entry(NUMBER + "default: 10"),
                entry(NUMBER + "default: 0"),
                entry(NUMBER + "default: 10.01", "aPct is 10.01. Expected a value from 0 to 10."),
                entry(NUMBER + "default: -0.01", "aPct is -0.01. Expected a value from 0 to 10."),
                entry(NUMBER + "default: null", "aPct is null. Expected a number."),
                entry(NUMBER + "default: null, nullable: true"),
                entry(NUMBER + "default: \"7\"", "aPct is 7. Expected a number."),
                entry(NUMBER + "default: true", "aPct is true. Expected a number."),
                entry(
                        NUMBER + "default: 7, defualt: 8",
                        "aPct.defualt is unknown. Did you mean default?"),
                entry(NUMBER + "default: 7, nullable: maybe", "Expected true or false"),
                entry(
                        "name: aPct, type: number, range: [a, b], default: 7, meaning: M",
                        "The range of aPct is [a, b]"),
                entry(
                        "name: aPct, type: number, range: [1], default: 7, meaning: M",
                        "The range of aPct is [1]"),
                entry(
                        "name: aPct, type: number, range: 5, default: 7, meaning: M",
                        "The range of aPct is 5"),
                entry("name: aPct, type: float, default: 7, meaning: M", "cannot be read"),
                entry("type: number, default: 7, meaning: M", "cannot be read"),
                entry("name: APct, type: number, default: 7, meaning: M", "camelCase"),
                entry("name: aPct, type: number, default: 7", "The key aPct.meaning is missing"),
                entry("name: n, type: integer, default: 1.5, meaning: M", "a whole number"),
                entry("name: n, type: integer, default: 99999999999, meaning: M", "a whole number"),
                entry("name: f, type: flag, default: 1, meaning: M", "true or false"),
                entry("name: t, type: text, default: 1, meaning: M", "Expected a text"),
                entry(
                        "name: t, type: text, choices: [a, b], default: c, meaning: M",
                        "t is c. Expected one of [a, b]."),
                entry("name: t, type: texts, default: a, meaning: M", "Expected a list of texts"),
                entry("name: t, type: texts, default: [1], meaning: M", "Expected a list of texts"),
                entry(
                        "name: d, type: decimals, range: [0, 9], default: [1, -1], meaning: M",
                        "d is -1. Expected a value from 0 to 9."),
                entry(
                        "name: d, type: decimal-map, range: [0, 9], default: { 1: 10 }, meaning: M",
                        "d is 10. Expected a value from 0 to 9."),
                entry("name: d, type: decimal-map, default: { a: 1 }, meaning: M", "a map from"));
    }

    @Test
    void allFaultsAreReportedTogether() {
        assertThat(
                        faults(
                                """
                                ruleset: x
                                verison: 1.0.0
                                description: " "
                                questions: btc
                                parameters:
                                  - { name: a, type: number, default: 1, meaning: M }
                                  - { name: a, type: number, default: 1, meaning: M }
                                  - { name: b, type: number, range: [0, 1], default: 2, meaning: M }
                                """))
                .containsExactlyInAnyOrder(
                        "ruleset.yaml:2:1: The key verison is unknown. Did you mean version?",
                        "ruleset.yaml:1:1: The key version is missing. Expected a text.",
                        "ruleset.yaml:3:1: The key description is missing. Expected a text.",
                        "ruleset.yaml:1:1: The key change is missing. Expected a text.",
                        "ruleset.yaml:4:1: The key questions is btc. Expected a list.",
                        "ruleset.yaml:6:1: The parameter a is declared twice.",
                        "ruleset.yaml:8:1: The parameter b is 2.0. Expected a value from 0 to 1.");
    }

    @Test
    void aManifestWithoutParametersSaysSo() {
        assertThat(faults("ruleset: x\nversion: 1.0.0\ndescription: d\nchange: c\n"))
                .containsExactly(
                        "ruleset.yaml:1:1: The key parameters is missing. Expected a list of parameters.");
    }

    private static final String MODES =
            HEAD
                    + "  - { name: mode, type: text, choices: [a, b], default: a, meaning: M }\n"
                    + "  - { name: on, type: flag, default: true, meaning: M }\n"
                    + "  - { name: pauseMinutes, type: number, default: 1, meaning: M }\n";

    @Test
    void aRequirementNamesATextItsValuesAndAFlag() {
        String sound = "when: mode, in: [b], needs: on, reason: R";
        assertThat(requirement(sound)).isEmpty();
        assertThat(requirement(sound.replace("mode", "mood")))
                .containsExactly(
                        "ruleset.yaml:10:1: The list requirements names the parameter mood, which is not declared.");
        assertThat(requirement(sound.replace("mode", "on")))
                .containsExactly(
                        "ruleset.yaml:10:1: The list requirements names the parameter on, a flag. Expected a text.");
        assertThat(requirement(sound.replace("needs: on", "needs: mode")))
                .containsExactly(
                        "ruleset.yaml:10:1: The list requirements names the parameter mode, a text. Expected a flag.");
        assertThat(requirement(sound.replace("[b]", "[c]")))
                .containsExactly(
                        "ruleset.yaml:10:1: The list requirements asks whether mode is one of [c]. Expected some of [a, b].");
        assertThat(requirement(sound.replace("[b]", "[]"))).hasSize(1);
        assertThat(requirement("when: mode, in: [b], needs: on"))
                .containsExactly(
                        "ruleset.yaml:10:1: An entry of requirements is {when=mode, in=[b], needs=on}. Expected exactly the keys [in, needs, reason, when].");
    }

    private static List<String> requirement(String entry) {
        return faults(MODES + "requirements:\n  - { " + entry + " }\n");
    }

    @Test
    void anAlertNamesARuleAndItsPause() {
        String alerts = MODES + "alerts:\n  - { rule: r, cooldown: %s }\n";
        assertThat(faults(alerts.formatted("pauseMinutes"))).isEmpty();
        assertThat(faults(alerts.formatted("on")))
                .containsExactly(
                        "ruleset.yaml:10:1: The list alerts names the parameter on, a flag. Expected a number.");
        assertThat(faults(MODES + "alerts: r\n"))
                .containsExactly("ruleset.yaml:10:1: The key alerts is r. Expected a list.");
    }

    @Test
    void everyFormerNameStandsForOneGuardOrForRules() {
        String sound = HEAD.replace("parameters:", "parameters: []");
        String former =
                """
                knownAs:
                  - { name: step guard, guard: step }
                  - { name: rsi_low, rules: [rsi-too-low] }
                """;
        assertThat(faults(sound + former)).isEmpty();
        assertThat(faults(sound + former + "  - { name: rsi_low, rules: [a] }\n"))
                .containsExactly(
                        "ruleset.yaml:7:1: knownAs has the entry {name=rsi_low, rules=[a]}. Expected { name, guard } or { name, rules }, each name once.");
        for (String entry :
                List.of(
                        "name: a",
                        "name: a, rules: []",
                        "name: a, rules: b",
                        "name: a, guard: [b]",
                        "name: a, guard: b, rules: [c]",
                        "guard: b, rules: [c]",
                        "name: ' ', guard: b")) {
            assertThat(faults(sound + "knownAs: [{ " + entry + " }]\n")).as(entry).hasSize(1);
        }
        assertThat(faults(sound + "knownAs: step\n"))
                .containsExactly("ruleset.yaml:7:1: knownAs is step. Expected a list.");
    }

    @Test
    void brokenYamlIsReportedWhereItBreaks() {
        assertThat(faults("ruleset: x\nversion: [\n"))
                .singleElement()
                .asString()
                .startsWith("ruleset.yaml:2:11: ");
        assertThat(faults("ruleset: x\nruleset: y\n"))
                .singleElement()
                .asString()
                .startsWith("ruleset.yaml:2:");
    }
}
