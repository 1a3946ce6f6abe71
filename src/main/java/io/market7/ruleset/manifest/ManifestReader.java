package io.market7.ruleset.manifest;

import io.market7.codec.YamlDocuments;
import io.market7.codec.YamlFault;
import io.market7.domain.decision.Question;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code ruleset.yaml} and reports everything that is wrong with it at once. */
public final class ManifestReader {

    private static final List<String> LISTS =
            List.of("questions", "facts", "models", "scores", "adjustments");
    private static final Set<String> KEYS =
            Set.of(
                    "ruleset",
                    "version",
                    "description",
                    "change",
                    "parameters",
                    "questions",
                    "facts",
                    "models",
                    "scores",
                    "adjustments",
                    "knownAs",
                    "requirements",
                    "alerts");
    private static final Set<String> PARAMETER_KEYS =
            Set.of("name", "type", "unit", "range", "default", "meaning", "nullable", "choices");

    private final String file;
    private final String text;
    private final List<Diagnostic> faults = new ArrayList<>();

    private ManifestReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a manifest.
     *
     * @throws RulesetException with every fault of the file
     */
    public static Manifest read(String file, String text) {
        return new ManifestReader(file, text).manifest();
    }

    private Manifest manifest() {
        Map<String, Object> document = document();
        unknownKeys(document, KEYS, "");
        Map<String, List<String>> lists = new HashMap<>();
        LISTS.forEach(key -> lists.put(key, texts(document.get(key), key)));
        questions(lists.get("questions"));
        List<ParameterSpec> parameters = parameters(document);
        Manifest manifest =
                new Manifest(
                        name(document, "ruleset", "[a-z][a-z0-9]{0,30}", "a short lower-case word"),
                        name(
                                document,
                                "version",
                                "\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}",
                                "three numbers"),
                        text(document, "description"),
                        lists,
                        parameters,
                        remarks(document, parameters));
        text(document, "change");
        if (!faults.isEmpty()) {
            throw new RulesetException(faults);
        }
        return manifest;
    }

    private void questions(List<String> named) {
        List<String> known = Stream.of(Question.values()).map(Question::label).toList();
        named.stream()
                .filter(question -> !known.contains(question))
                .forEach(
                        question ->
                                fault(
                                        "questions",
                                        "The question %s is unknown. Expected one of %s."
                                                .formatted(question, known)));
    }

    private Remarks remarks(Map<String, Object> document, List<ParameterSpec> parameters) {
        RemarksReader reader = new RemarksReader(parameters, this::fault);
        return new Remarks(
                KnownAs.list(document.get("knownAs"), message -> fault("knownAs", message)),
                reader.requirements(document.get("requirements")),
                reader.alerts(document.get("alerts")));
    }

    private Map<String, Object> document() {
        try {
            return YamlDocuments.map(text);
        } catch (YamlFault fault) {
            throw new RulesetException(
                    List.of(
                            new Diagnostic(
                                    file, fault.line(), fault.column(), fault.getMessage())));
        }
    }

    private List<ParameterSpec> parameters(Map<String, Object> document) {
        List<ParameterSpec> specs = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        if (!(document.get("parameters") instanceof List<?> entries)) {
            fault("parameters", "The key parameters is missing. Expected a list of parameters.");
            return specs;
        }
        for (Object entry : entries) {
            ParameterSpec spec = entry instanceof Map<?, ?> map ? parameter(plain(map)) : null;
            if (spec == null) {
                Object name = entry instanceof Map<?, ?> map ? map.get("name") : null;
                fault(
                        name == null ? "parameters" : name.toString(),
                        "A parameter cannot be read: "
                                + entry
                                + ". Expected { name, type, unit, range, default, meaning }.");
            } else if (!names.add(spec.name())) {
                fault(spec.name(), "The parameter %s is declared twice.".formatted(spec.name()));
            } else {
                specs.add(spec);
            }
        }
        return specs;
    }

    private ParameterSpec parameter(Map<String, Object> entry) {
        String name = String.valueOf(entry.get("name"));
        unknownKeys(entry, PARAMETER_KEYS, name);
        ParameterType type = ParameterType.of(String.valueOf(entry.get("type")));
        if (entry.get("name") == null || type == null) {
            return null;
        }
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            fault(name, "The parameter %s needs a camelCase name.".formatted(name));
        }
        if (entry.get("nullable") != null && !(entry.get("nullable") instanceof Boolean)) {
            fault(
                    name,
                    "The key %s.nullable is %s. Expected true or false."
                            .formatted(name, entry.get("nullable")));
        }
        List<?> range = range(name, entry.get("range"));
        ParameterSpec bare =
                new ParameterSpec(
                        name,
                        type,
                        entry.get("unit") == null ? "" : entry.get("unit").toString(),
                        bound(range, 0),
                        bound(range, 1),
                        null,
                        meaning(name, entry),
                        Boolean.TRUE.equals(entry.get("nullable")),
                        entry.get("choices") == null
                                ? List.of()
                                : texts(entry.get("choices"), name));
        return withDefault(bare, entry.get("default"));
    }

    private ParameterSpec withDefault(ParameterSpec bare, Object raw) {
        Object value = null;
        try {
            value = bare.accept(raw);
        } catch (IllegalArgumentException e) {
            fault(bare.name(), e.getMessage());
        }
        return new ParameterSpec(
                bare.name(),
                bare.type(),
                bare.unit(),
                bare.min(),
                bare.max(),
                value,
                bare.meaning(),
                bare.nullable(),
                bare.choices());
    }

    private String meaning(String name, Map<String, Object> entry) {
        Object value = entry.get("meaning");
        if (value == null || value.toString().isBlank()) {
            fault(name, "The key %s.meaning is missing. Expected a text.".formatted(name));
            return "";
        }
        return value.toString();
    }

    private List<?> range(String name, Object raw) {
        boolean pair =
                raw instanceof List<?> list
                        && list.size() == 2
                        && list.stream().allMatch(Number.class::isInstance);
        if (raw != null && !pair) {
            fault(
                    name,
                    "The range of %s is %s. Expected [smallest, largest].".formatted(name, raw));
        }
        return pair ? (List<?>) raw : null;
    }

    private static BigDecimal bound(List<?> range, int index) {
        return range == null ? null : new BigDecimal(range.get(index).toString());
    }

    private String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            fault(key, "The key %s is missing. Expected a text.".formatted(key));
            return "";
        }
        return value.toString();
    }

    private String name(Map<String, Object> map, String key, String pattern, String expected) {
        String value = text(map, key);
        if (!value.isEmpty() && !value.matches(pattern)) {
            fault(key, "The key %s is %s. Expected %s.".formatted(key, value, expected));
        }
        return value;
    }

    private List<String> texts(Object value, String key) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            fault(key, "The key %s is %s. Expected a list.".formatted(key, value));
            return List.of();
        }
        return list.stream().map(String::valueOf).toList();
    }

    private void unknownKeys(Map<String, Object> map, Set<String> known, String where) {
        map.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(
                        key ->
                                fault(
                                        key,
                                        "The key %s%s is unknown.%s"
                                                .formatted(
                                                        where.isEmpty() ? "" : where + ".",
                                                        key,
                                                        Suggestion.near(key, known))));
    }

    private void fault(String near, String message) {
        faults.add(new Diagnostic(file, lineOf(near), 1, message));
    }

    private int lineOf(String word) {
        Pattern whole =
                Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![A-Za-z0-9])");
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (whole.matcher(lines[i]).find()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> plain = new HashMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), value));
        return plain;
    }
}
