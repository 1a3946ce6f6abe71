package io.market7.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.floor.CatalogueDocument;
import io.market7.floor.CatalogueDocument.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every input the catalogue names is a fact that {@code evaluate} reads. */
class CatalogueInputsTest {

    private static final Map<String, List<String>> KEYS_BY_INPUT = new LinkedHashMap<>();
    private static final Set<String> NO_FACT = Set.of("parameter", "-");

    @BeforeAll
    static void readTheMapping() throws IOException {
        try (InputStream in =
                CatalogueInputsTest.class.getResourceAsStream("/catalogue-inputs.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split(" \\| ");
                    assertThat(cells).as(line).hasSize(3);
                    String input = cells[0] + ": " + cells[1];
                    List<String> keys = List.of(cells[2].split(" "));
                    assertThat(KEYS_BY_INPUT.put(input, keys)).as("twice: " + input).isNull();
                }
            }
        }
    }

    @Test
    void everyKeyOfTheMappingIsReadFromALine() {
        List<String> unread = new ArrayList<>();
        KEYS_BY_INPUT.forEach(
                (input, keys) -> {
                    for (String key : keys) {
                        if (!NO_FACT.contains(key) && !reads(key)) {
                            unread.add(input + " -> " + key);
                        }
                    }
                });
        assertThat(unread).isEmpty();
    }

    @Test
    void everyInputOfTheDocumentIsMappedAndNothingElseIs() {
        Set<String> named = new TreeSet<>();
        for (Row row : CatalogueDocument.rows()) {
            for (String input : row.inputs().replaceAll(" \\([^)]*\\)", "").split(", ")) {
                if (!input.isEmpty()) {
                    named.add(row.ruleset() + ": " + input);
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(120);
        assertThat(KEYS_BY_INPUT.keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyKeyOfTheMappingStandsInTheContract() {
        String contract = String.join("\n", CatalogueDocument.lines("design", "contract.md"));
        int facts = contract.indexOf("### 2.1");
        String chapter = contract.substring(facts, contract.indexOf("### 2.5", facts));
        Set<String> words = new TreeSet<>(List.of(chapter.split("[^A-Za-z0-9-]+")));
        List<String> missing = new ArrayList<>();
        KEYS_BY_INPUT.values().stream()
                .flatMap(List::stream)
                .filter(key -> !NO_FACT.contains(key))
                .forEach(
                        key -> {
                            for (String part : key.split("\\.")) {
                                if (!words.contains(part)) {
                                    missing.add(key);
                                }
                            }
                        });
        assertThat(missing).isEmpty();
    }

    /** Follows a dotted key through what the reader knows on each level. */
    private static boolean reads(String key) {
        Keys level = FactKeys.LINE;
        String path = "";
        for (String part : key.split("\\.")) {
            if (level == null || !level.knows(part)) {
                return false;
            }
            path = path.isEmpty() ? part : path + "." + part;
            level = below(path);
        }
        return true;
    }

    private static Keys below(String path) {
        return switch (path) {
            case "indicators" -> FactKeys.INDICATORS;
            case "indicators.15m", "indicators.1h", "indicators.4h", "btc.15m", "btc.1h" ->
                    FactKeys.INDICATOR_RECORD;
            case "btc" -> FactKeys.BTC;
            case "deal" -> FactKeys.DEAL;
            case "deal.lastStep" -> FactKeys.LAST_STEP;
            case "ledger" -> FactKeys.LEDGER;
            case "scores" -> FactKeys.SCORES;
            case "predictions" -> FactKeys.PREDICTIONS;
            case "rrr" -> FactKeys.RRR;
            case "previous" -> FactKeys.PREVIOUS;
            case "tv" -> FactKeys.TV;
            case "leg", "otherLeg" -> FactKeys.LEG;
            case "account" -> FactKeys.ACCOUNT;
            case "instrument" -> FactKeys.INSTRUMENT;
            case "instrument.brackets" -> FactKeys.BRACKET;
            case "funding" -> FactKeys.FUNDING;
            case "request" -> FactKeys.REQUEST;
            default -> null;
        };
    }
}
