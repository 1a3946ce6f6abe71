package io.market7.ruleset.scenario;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenario files. A case that does not say what exactly must come out is refused. */
public final class ScenarioReader {

    private static final Set<String> REQUIRED = Set.of("outcome", "vetoes", "tags", "amountQuote");
    private static final Set<String> ALLOWED =
            Set.of(
                    "outcome",
                    "vetoes",
                    "tags",
                    "amountQuote",
                    "lifted",
                    "adjustments",
                    "timeframes",
                    "scores",
                    "proposals",
                    "btc");

    private final String file;
    private final List<Diagnostic> faults = new ArrayList<>();

    private ScenarioReader(String file) {
        this.file = file;
    }

    /**
     * Reads the scenarios of one file.
     *
     * @throws RulesetException with every fault of the file
     */
    public static List<Scenario> read(String file, String text) {
        return new ScenarioReader(file).scenarios(text);
    }

    private List<Scenario> scenarios(String text) {
        Map<String, Object> document = document(text);
        Map<String, Object> common = plain(document.get("given"));
        List<Scenario> scenarios = new ArrayList<>();
        List<?> cases = document.get("scenarios") instanceof List<?> list ? list : List.of();
        if (cases.isEmpty()) {
            faults.add(
                    new Diagnostic(
                            file,
                            0,
                            0,
                            "The file has no scenarios. Expected a list of { name, given, expect }."));
        }
        for (Object entry : cases) {
            scenarios.add(scenario(String.valueOf(document.get("question")), common, plain(entry)));
        }
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return scenarios;
    }

    private Scenario scenario(
            String question, Map<String, Object> common, Map<String, Object> entry) {
        String name = String.valueOf(entry.get("name"));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("question", question);
        facts.putAll(common);
        facts.putAll(plain(entry.get("given")));
        facts.values().removeIf(java.util.Objects::isNull);
        List<String> only =
                facts.remove("only") instanceof List<?> guards
                        ? guards.stream().map(String::valueOf).toList()
                        : List.of();
        Map<String, Object> expect = plain(entry.get("expect"));
        if (!expect.keySet().containsAll(REQUIRED) || !ALLOWED.containsAll(expect.keySet())) {
            faults.add(
                    new Diagnostic(
                            file,
                            0,
                            0,
                            "The scenario \"%s\" expects %s. Expected at least outcome, vetoes, tags and amountQuote, and nothing but %s."
                                    .formatted(
                                            name,
                                            expect.keySet(),
                                            ALLOWED.stream().sorted().toList())));
        }
        return new Scenario(file, name, facts, only, expect);
    }

    private Map<String, Object> document(String text) {
        try {
            return YamlDocuments.map(text);
        } catch (YamlFault e) {
            throw new RulesetException(
                    List.of(new Diagnostic(file, e.line(), e.column(), e.getMessage())));
        }
    }

    private static Map<String, Object> plain(Object value) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> plain.put(String.valueOf(key), item));
        }
        return plain;
    }
}
