package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.market7.domain.decision.FactSet;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An analyst lowers a threshold and asks what it would have done. */
class CompareCommandTest {

    @TempDir private static Path folder;

    /** Version 1.1.0 asks for an ADX of 5 instead of 12, and for an RSI of 60 instead of 42. */
    @BeforeAll
    static void keepThreeMomentsAndWriteAVersion() throws IOException {
        TestJournal.copy(Path.of("rules"), folder.resolve("rules"));
        Path version = folder.resolve("rules/dca/1.1.0");
        TestJournal.copy(Path.of("rules/dca/1.0.0"), version);
        Path manifest = version.resolve("ruleset.yaml");
        String text = Files.readString(manifest);
        String changed =
                text.replace("version: 1.0.0", "version: 1.1.0")
                        .replaceFirst("(name: minAdxPoints, .*default: )12", "$15")
                        .replaceFirst("(name: minRsiPoints, .*default: )42", "$160");
        assertThat(changed).contains("default: 5,", "default: 60,");
        Files.writeString(manifest, changed);
        keep("t-both", 8, 59);
        keep("t-turned", 8, 60);
        keep("t-held", 30, 59);
    }

    private static void keep(String id, int adx, int rsi) {
        FactSet facts =
                TestFacts.read(
                        TestFacts.DEAL
                                .replace("adx: 20", "adx: " + adx)
                                .replace("rsi: 50", "rsi: " + rsi));
        TestJournal.keep(folder.resolve("journal"), id, facts);
    }

    private static Typed compare(String line) {
        String all =
                "compare %s --rules %s --journal %s"
                        .formatted(line, folder.resolve("rules"), folder.resolve("journal"));
        return Typed.line(all.split(" "));
    }

    @Test
    void showsWhichOutcomesAndVetoesWouldHaveChanged() {
        Typed typed = compare("--ruleset dca@1.0.0,dca@1.1.0");

        assertThat(typed.err).isEmpty();
        assertThat(typed.code).isEqualTo(ExitCode.DONE);
        assertThat(typed.out)
                .startsWith("dca@1.0.0 -> dca@1.1.0  3 of 3 decisions would change")
                .containsPattern("HOLD +1 +1\\R")
                .containsPattern("PLACE_SAFETY_ORDER +1 +0\\R")
                .containsPattern("adx-too-low +0 +2\\R")
                .containsPattern("rsi-too-low +2 +0\\R")
                .containsSubsequence("Changed decisions", "t-turned", "t-held", "t-both");
    }

    @Test
    void explainsBothDecisionsOfEachChange() {
        Typed typed = compare("--ruleset dca@1.0.0,dca@1.1.0 --changed 1 --output json");

        JsonNode json = new JsonMapper().readTree(typed.out);
        assertThat(json.path("decisions").asInt()).isEqualTo(3);
        assertThat(json.path("outcomes").path("HOLD").path("PLACE_SAFETY_ORDER").asInt())
                .isEqualTo(1);
        assertThat(json.path("changes")).hasSize(1);
        JsonNode change = json.path("changes").path(0);
        assertThat(change.path("id").asString()).isEqualTo("t-turned");
        assertThat(change.path("turned").valueStream().map(each -> each.path("rule").asString()))
                .contains("adx-too-low");
        assertThat(change.path("decisionBefore").path("outcome").asString()).isEqualTo("HOLD");
        assertThat(change.path("decisionAfter").path("explanation").path("rules")).isNotEmpty();
    }

    @Test
    void aVersionChangesNothingBesideItself() {
        assertThat(compare("--ruleset dca@1.0.0,dca@1.0.0").out)
                .startsWith("dca@1.0.0 -> dca@1.0.0  0 of 3 decisions would change");
        assertThat(compare("--ruleset leverage,leverage").out).contains("0 of 0 decisions");
    }

    @Test
    void refusesWhatCannotBeCompared() {
        for (List<String> refused :
                List.of(
                        List.of("--ruleset dca@1.0.0", "Expected two versions"),
                        List.of("--ruleset dca@1.0.0,fork@1.0.0", "different rulesets"),
                        List.of("--ruleset dca@1.0.0,dca@9.9.9", "There is no ruleset dca@9.9.9"),
                        List.of("--ruleset dca,dca --changed 1001", "0 to 1000"))) {
            Typed typed = compare(refused.get(0));
            assertThat(typed.code).as(refused.get(0)).isNotZero();
            assertThat(typed.err).contains(refused.get(1));
        }
    }

    @Test
    void livesThroughCandlesWithBothVersions() {
        Path data = Path.of(System.getProperty("market7.data", "../shared/data")).resolve("spot");
        assumeTrue(Files.isDirectory(data), "market data not found at " + data + ": skipped");
        String line =
                "compare --ruleset dca@1.0.0,dca@1.1.0 --rules %s --data %s --from 2025-06-01 --to 2025-06-03 --symbols SOLUSDT,BTCUSDT --output json";
        Typed typed = Typed.line(line.formatted(folder.resolve("rules"), data).split(" "));
        JsonNode json = new JsonMapper().readTree(typed.out);
        assertThat(json.path("decisions").asInt()).isPositive();
        assertThat(json.path("backtests")).hasSize(2);
        assertThat(json.path("backtests").path(0).path("version").asString())
                .isEqualTo("dca@1.0.0");
        assertThat(json.path("backtests").path(0).path("decisions").asInt())
                .isGreaterThan(json.path("decisions").asInt());
        assertThat(json.path("backtests").path(1).path("profitQuote").isNumber()).isTrue();
        assertThat(typed.code).isEqualTo(ExitCode.DONE);
    }
}
