package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir private Path folder;

    private Path rules() throws IOException {
        Path copy = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules/btc"))) {
            files.forEach(file -> copy(file, copy.resolve(Path.of("rules").relativize(file))));
        }
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                folder.resolve("config/rulesets.yaml"), "rulesets:\n  btc: { live: 1.0.0 }\n");
        return copy;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            if (Files.isRegularFile(from)) {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Typed typed(String command, Path rules, String... more) {
        String[] fixed = {
            "--rules", rules.toString(), "--config", folder.resolve("config").toString()
        };
        return Typed.line(
                Stream.of(Stream.of(command.split(" ")), Stream.of(fixed), Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    @Test
    void listsVersionsAsTableJsonAndCsv() throws IOException {
        Path rules = rules();
        assertThat(typed("rules list", rules).out).contains("ruleset", "btc", "1.0.0", "live");
        JsonNode list = JSON.readTree(typed("rules list", rules, "--output", "json").out);
        assertThat(list.path(0).path("rules").path(0).has("overridable")).isTrue();
        assertThat(list.path(0).has("ruleCount")).isFalse();
        assertThat(typed("rules list", rules, "--output", "csv").out)
                .startsWith(
                        "ruleset,version,binding,sealed,ruleCount,sha256\r\nbtc,1.0.0,live,false,");
    }

    @Test
    void checksSoundRules() throws IOException {
        Typed typed = typed("rules check", rules());
        assertThat(typed.code).isZero();
        assertThat(typed.out).isEqualTo("1 versions checked: no faults\n");
    }

    @Test
    void formatsGuardsOnceAndTellsWhichWouldChange() throws IOException {
        Path rules = rules();
        assertThat(typed("rules format btc --check", rules).code).isZero();
        Path guard = rules.resolve("btc/1.0.0/guards/status.drl");
        String canonical = Files.readString(guard);
        String loose = canonical.replace("    ", "\t").replace("( ", "(");
        Files.writeString(guard, loose);

        Typed check = typed("rules format btc --check", rules);
        assertThat(check.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(check.out)
                .startsWith("rules/btc/1.0.0/guards/status.drl\n")
                .contains("1 would change");
        assertThat(guard).hasContent(loose);

        Typed format = typed("rules format btc", rules);
        assertThat(format.code).isZero();
        assertThat(format.out)
                .startsWith("rules/btc/1.0.0/guards/status.drl\n")
                .contains("1 changed");
        assertThat(Files.readString(guard)).isEqualTo(canonical);
        try (Stream<Path> left = Files.list(guard.getParent())) {
            assertThat(left).allMatch(file -> !file.getFileName().toString().startsWith("."));
        }
    }

    @Test
    void aSealedVersionIsNotFormattedAndBytesThatAreNoTextAreNamed() throws IOException {
        Path rules = rules();
        Path guard = rules.resolve("btc/1.0.0/guards/status.drl");
        String loose = Files.readString(guard).replace("( ", "(");
        Files.writeString(guard, loose);
        String zeros = "0".repeat(64);
        Files.writeString(rules.resolve("sealed.sha256"), zeros + "  btc@1.0.0\n");
        Typed sealed = typed("rules format", rules);
        assertThat(sealed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(sealed.err).contains("status.drl", "sealed and never changes");
        assertThat(sealed.out).contains("0 changed");
        assertThat(Files.readString(guard)).isEqualTo(loose);

        Files.delete(rules.resolve("sealed.sha256"));
        Files.write(guard, new byte[] {(byte) 0xc3, (byte) 0x28});
        Typed bytes = typed("rules format", rules);
        assertThat(bytes.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(bytes.err).contains("status.drl", "no UTF-8 text");
    }

    @Test
    void leavesAloneWhatItCannotReadOrWouldShorten() throws IOException {
        Path rules = rules();
        Path guard = rules.resolve("btc/1.0.0/guards/status.drl");
        String text = Files.readString(guard);
        for (String bad : new String[] {"\nrule nonsense\n", "\n// Kept for later.\n"}) {
            Files.writeString(guard, text + bad);
            Typed format = typed("rules format", rules);
            assertThat(format.code).isEqualTo(ExitCode.CHECKS_FAILED);
            assertThat(format.err).containsPattern("btc/1\\.0\\.0/guards/status\\.drl:\\d+:\\d+: ");
            assertThat(Files.readString(guard)).isEqualTo(text + bad);
        }
    }

    @Test
    void namesFileLineAndColumnOfEveryFault() throws IOException {
        Path rules = rules();
        Path guard = rules.resolve("btc/1.0.0/guards/status.drl");
        Files.writeString(guard, Files.readString(guard) + "\nrule nonsense\n");
        Typed typed = typed("rules check", rules);
        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out).containsPattern("btc/1\\.0\\.0/guards/status\\.drl:\\d+:\\d+: ");
        JsonNode faults = JSON.readTree(typed("rules check", rules, "--output", "json").out);
        assertThat(faults.path(0).path("line").asInt()).isPositive();
    }

    @Test
    void runsScenariosAndShowsEveryCellThatCameOutOtherwise() throws IOException {
        Path rules = rules();
        assertThat(typed("rules test", rules).code).isZero();
        Path scenarios = firstScenarios(rules);
        Files.writeString(
                scenarios,
                Files.readString(scenarios).replaceFirst("outcome: [A-Z]+", "outcome: CLOSE_LEG"));
        Typed typed = typed("rules test", rules);
        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out).contains("outcome", "expected CLOSE_LEG", "got ");
        JsonNode rows = JSON.readTree(typed("rules test", rules, "--output", "json").out);
        assertThat(rows.valueStream().filter(row -> row.path("result").asString().equals("failed")))
                .hasSize(1);
    }

    @Test
    void listsTheScenariosOfOneGuard() throws IOException {
        Path rules = rules();
        Typed typed = typed("rules test", rules, "--guard", "status");
        assertThat(typed.code).isZero();
        assertThat(typed.out)
                .contains("file", "scenario", "result", "milliseconds", "passed")
                .doesNotContain("condition.scenarios.yaml")
                .contains("btc@1.0.0: 15 of 15 scenarios passed in ");
        Typed unknown = typed("rules test", rules, "--guard", "statis");
        assertThat(unknown.code).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err).contains("Did you mean status?");
    }

    @Test
    void aScenarioFileThatLeavesSomethingOpenIsAFaultOfTheRules() throws IOException {
        Path rules = rules();
        Path scenarios = firstScenarios(rules);
        Files.writeString(scenarios, Files.readString(scenarios).replaceFirst("vetoes:", "vetos:"));
        assertThat(typed("rules test", rules).code).isEqualTo(ExitCode.USAGE);
        Typed typed = typed("rules check", rules);
        assertThat(typed.code).isEqualTo(ExitCode.CHECKS_FAILED);
        assertThat(typed.out)
                .containsPattern("btc\\.scenarios\\.yaml:\\d+:\\d+: There is no key vetos here")
                .contains("Did you mean vetoes?");
    }

    private static Path firstScenarios(Path rules) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(file -> file.toString().endsWith(".scenarios.yaml"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void showsRulesWithReasonsAndParameters() throws IOException {
        Typed typed = typed("rules show", rules(), "btc@1.0.0");
        assertThat(typed.code).isZero();
        assertThat(typed.out).contains("btc@1.0.0", "reason", "parameter", "meaning");
    }
}
