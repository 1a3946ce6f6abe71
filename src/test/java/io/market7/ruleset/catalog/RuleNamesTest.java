package io.market7.ruleset.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.floor.CatalogueDocument;
import io.market7.floor.CatalogueDocument.Row;
import io.market7.floor.RuleNames;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.tree.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shipped ruleset has exactly the rules of the catalogue, by name. */
class RuleNamesTest {

    private static final Path DECISION =
            Path.of("docs/adr/0023-rule-names-are-unique-per-ruleset.md");
    private static final Pattern LISTED =
            Pattern.compile("^\\| `([a-z0-9-]+)` \\| ([a-z, ]+) \\|$", Pattern.MULTILINE);

    private static List<String> shipped(String ruleset) {
        return TestRulesets.bound().ruleset(ruleset).source().rules().stream()
                .map(Rule::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"btc, 8", "fork, 68", "dca, 71", "safu, 32", "leverage, 49"})
    void theRulesAreThoseOfTheCatalogue(String ruleset, int count) {
        assertThat(RuleNames.of(ruleset)).hasSize(count);
        assertThat(shipped(ruleset)).containsExactlyInAnyOrderElementsOf(RuleNames.of(ruleset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"btc", "fork", "dca", "safu", "leverage"})
    void theRulesAreThoseOfTheDocument(String ruleset) {
        List<String> documented =
                CatalogueDocument.rows().stream()
                        .filter(row -> row.ruleset().equals(ruleset))
                        .map(Row::rule)
                        .toList();
        assertThat(shipped(ruleset)).containsExactlyInAnyOrderElementsOf(documented);
    }

    @Test
    void onlyTheListedNamesStandInSeveralRulesets() throws IOException {
        Map<String, TreeSet<String>> rulesets = new TreeMap<>();
        for (String ruleset : List.of("btc", "fork", "dca", "safu", "leverage")) {
            for (String rule : shipped(ruleset)) {
                rulesets.computeIfAbsent(rule, name -> new TreeSet<>()).add(ruleset);
            }
        }
        rulesets.values().removeIf(names -> names.size() == 1);
        Map<String, TreeSet<String>> listed = new TreeMap<>();
        LISTED.matcher(Files.readString(DECISION))
                .results()
                .forEach(
                        row ->
                                listed.put(
                                        row.group(1),
                                        new TreeSet<>(List.of(row.group(2).split(", ")))));
        assertThat(listed).isEqualTo(rulesets);
    }
}
