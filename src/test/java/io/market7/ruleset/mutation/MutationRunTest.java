package io.market7.ruleset.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.ruleset.RuleFolders;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.catalog.RulesetCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scenarios notice when a rule says something else. {@code -Dmarket7.mutation.all=true} asks those
 * of every shipped ruleset, otherwise the quick ones are asked.
 */
class MutationRunTest {

    private static final double SHIPPED = 0.95;

    @TempDir private Path folder;

    static List<String> shipped() {
        return Boolean.getBoolean("market7.mutation.all")
                ? List.of("btc", "safu", "leverage", "dca", "fork")
                : List.of("btc", "safu");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedScenariosNotice(String ruleset) {
        RulesetCatalog catalog = TestRulesets.catalog();
        MutationReport report =
                MutationRun.of(catalog, catalog.version(ruleset), (done, all) -> {});
        System.out.printf(
                "%s: %d mutants, %d killed, %d survived, %d equivalent, score %.3f%n",
                ruleset,
                report.mutants().size(),
                report.killed(),
                report.survivors().size(),
                report.equivalent().size(),
                report.score());
        assertThat(report.score()).isGreaterThanOrEqualTo(SHIPPED);
        assertThat(report.killed() + report.survivors().size() + report.equivalent().size())
                .isEqualTo(report.mutants().size());
    }

    private RulesetCatalog copy() throws IOException {
        Path rules = folder.resolve("rules");
        RuleFolders.draft(rules.resolve("btc"), "1.0.0");
        Path bindings = folder.resolve("rulesets.yaml");
        Files.writeString(bindings, "rulesets: { btc: { live: 1.0.0 } }");
        return RulesetCatalog.open(rules, bindings);
    }

    @Test
    void whatNoScenarioShowsSurvivesUntilTheScenarioItAsksForIsWritten() throws IOException {
        RulesetCatalog catalog = copy();
        Path version = folder.resolve("rules/btc/1.0.0");
        Files.delete(version.resolve("guards/condition.scenarios.yaml"));
        List<Integer> heard = new ArrayList<>();
        MutationReport weak =
                MutationRun.of(
                        catalog,
                        catalog.version("btc"),
                        (done, all) -> {
                            synchronized (heard) {
                                heard.add(done);
                            }
                        });
        assertThat(heard).hasSize(weak.mutants().size());
        assertThat(weak.survivors()).hasSizeGreaterThan(5);
        assertThat(weak.survivors()).anyMatch(each -> "btc-bearish".equals(each.mutant().rule()));
        for (Survivor survivor : weak.survivors()) {
            Path file = version.resolve(survivor.scenario().path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, survivor.scenario().text());
        }
        MutationReport strong = MutationRun.of(catalog, catalog.version("btc"), (done, all) -> {});
        assertThat(strong.survivors()).isEmpty();
        assertThat(strong.score()).isGreaterThan(weak.score());
    }

    @Test
    void scenariosThatFailProveNothing() throws IOException {
        RulesetCatalog catalog = copy();
        Path scenarios = folder.resolve("rules/btc/1.0.0/guards/status.scenarios.yaml");
        String text = Files.readString(scenarios);
        Files.writeString(scenarios, text.replaceFirst("outcome: NEUTRAL", "outcome: BULLISH"));
        assertThatThrownBy(() -> MutationRun.of(catalog, catalog.version("btc"), (done, all) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fails without any change");
    }
}
