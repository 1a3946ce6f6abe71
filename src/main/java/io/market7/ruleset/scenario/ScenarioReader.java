package io.market7.ruleset.scenario;

import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.Fault;
import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.codec.YamlPlaces;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads one scenario file. A case that does not say what exactly must come out is refused. */
final class ScenarioReader {

    private static final Set<String> FILE_KEYS = Set.of("question", "given", "scenarios");
    private static final Set<String> CASE_KEYS = Set.of("name", "given", "expect");

    private final String file;
    private final RulesetSource source;
    private final ScenarioFaults faults;
    private final Expectations expectations;
    private final Map<String, Integer> linesByName = new HashMap<>();

    private ScenarioReader(String file, RulesetSource source, YamlPlaces places) {
        this.file = file;
        this.source = source;
        this.faults = new ScenarioFaults(file, places);
        this.expectations = new Expectations(source, faults);
    }

    /**
     * Reads the scenarios of one file.
     *
     * @param file name of the file for messages
     * @param source the ruleset whose guards and rules the scenarios may name
     * @throws RulesetException with every fault of the file
     */
    static List<Scenario> read(String file, String text, RulesetSource source) {
        Map<String, Object> document;
        try {
            document = YamlDocuments.map(text);
        } catch (YamlFault e) {
            throw new RulesetException(
                    List.of(new Diagnostic(file, e.line(), e.column(), e.getMessage())));
        }
        return new ScenarioReader(file, source, YamlPlaces.read(text)).scenarios(document);
    }

    private List<Scenario> scenarios(Map<String, Object> document) {
        faults.refuseUnknown("", document, FILE_KEYS);
        String question = question(document.get("question"));
        Map<String, Object> common = map("given", document.get("given"));
        List<Scenario> scenarios = new ArrayList<>();
        List<?> cases = document.get("scenarios") instanceof List<?> list ? list : List.of();
        if (cases.isEmpty()) {
            faults.add(
                    "scenarios",
                    "The file has no scenarios. Expected a list of { name, given, expect }.");
        }
        for (int i = 0; i < cases.size(); i++) {
            String path = "scenarios[" + i + "]";
            scenarios.add(scenario(path, question, common, map(path, cases.get(i))));
        }
        if (!faults.all().isEmpty()) {
            throw new RulesetException(faults.all());
        }
        return scenarios;
    }

    private String question(Object given) {
        List<String> questions = source.manifest().questions();
        if (given instanceof String question && questions.contains(question)) {
            return question;
        }
        faults.add(
                "question",
                "The question is %s. Expected one of %s.%s"
                        .formatted(
                                given,
                                questions,
                                Suggestion.near(String.valueOf(given), questions)));
        return null;
    }

    private Scenario scenario(
            String path, String question, Map<String, Object> common, Map<String, Object> entry) {
        faults.refuseUnknown(path, entry, CASE_KEYS);
        String name = name(path, entry.get("name"));
        Map<String, Object> own = map(path + ".given", entry.get("given"));
        Map<String, Object> given = new LinkedHashMap<>(common);
        given.putAll(own);
        String onlyPath = (own.containsKey("only") ? path + "." : "") + "given.only";
        List<String> only = only(onlyPath, given.remove("only"));
        given.values().removeIf(Objects::isNull);
        FactSet facts = question == null ? null : facts(path, question, given, own.keySet());
        Map<String, Object> expect = map(path + ".expect", entry.get("expect"));
        expectations.check(path + ".expect", expect);
        return new Scenario(file, faults.line(path), name, facts, only, expect);
    }

    private String name(String path, Object given) {
        if (!(given instanceof String name) || name.isBlank()) {
            faults.add(
                    path,
                    "The scenario's name is %s. Expected a sentence that says what it shows."
                            .formatted(given));
            return "";
        }
        Integer first = linesByName.putIfAbsent(name, faults.line(path));
        if (first != null) {
            faults.add(
                    path + ".name",
                    "Line %d has a scenario \"%s\" already. Expected a name of its own."
                            .formatted(first, name));
        }
        return name;
    }

    private List<String> only(String path, Object given) {
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof List<?> guards)) {
            faults.add(path, "only is %s. Expected a list of guards.".formatted(given));
            return List.of();
        }
        Set<String> known =
                source.rules().stream()
                        .map(Rule::guard)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; i < guards.size(); i++) {
            String guard = String.valueOf(guards.get(i));
            if (!known.contains(guard)) {
                faults.add(
                        path + "[" + i + "]",
                        "The ruleset has no guard %s. Expected one of %s.%s"
                                .formatted(guard, known, Suggestion.near(guard, known)));
            }
        }
        return guards.stream().map(String::valueOf).toList();
    }

    /** Reads the facts; a fault is placed where the value that is at fault was given. */
    private FactSet facts(
            String path, String question, Map<String, Object> given, Set<String> own) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("question", question);
        line.putAll(given);
        try {
            return FactsReader.forScenarios().read(line);
        } catch (FactsException e) {
            for (Fault fault : e.faults()) {
                String key = fault.field().split("[.\\[]", 2)[0];
                String around = own.contains(key) ? path + ".given" : "given";
                faults.add(around + "." + fault.field(), fault.text() + ".");
            }
            return null;
        }
    }

    private Map<String, Object> map(String path, Object value) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> plain.put(String.valueOf(key), item));
        } else if (value != null) {
            faults.add(path, "%s stands here. Expected a map.".formatted(value));
        }
        return plain;
    }
}
