package io.market7.architecture;

import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.check.FieldType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fact types a rule may name, with what their records say about each field. */
final class FactPage {

    static final Path FILE = Path.of("docs/reference/facts.md");

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record ", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param (\\w+) ((?:(?!@param ).)*)", Pattern.DOTALL);

    private final FactSchema schema = new FactSchema();

    /** Returns the page. */
    String page() {
        return """
                # Facts

                Generated from the fact records by `FactPageTest`; do not edit.

                What a rule may look at. A fact that is not there is unknown; so is an empty field of one that is. Measures are
                numbers of double precision, amounts are decimal. [The rule language](rule-language.md) says how patterns name them.

                """
                + schema.typeNames().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(String type) {
        String javadoc = javadoc(schema.factClass(type));
        Map<String, String> meanings = meanings(javadoc);
        String fields =
                schema.fields(type).entrySet().stream()
                        .map(
                                field ->
                                        "| `%s` | %s | %s |\n"
                                                .formatted(
                                                        field.getKey(),
                                                        kind(type, field),
                                                        meanings.get(field.getKey())))
                        .collect(Collectors.joining());
        return """
                ## %s

                %s

                | field | holds | meaning |
                |---|---|---|
                """
                        .formatted(type, summary(javadoc))
                + fields;
    }

    private static String kind(String fact, Map.Entry<String, FieldType> field) {
        FieldType type = field.getValue();
        boolean known = !type.nullable();
        return type.words() + (known ? "" : ", or unknown");
    }

    private static String summary(String javadoc) {
        int end = javadoc.indexOf("@param");
        return javadoc.substring(0, end < 0 ? javadoc.length() : end).replace("<p>", "").strip();
    }

    private static Map<String, String> meanings(String javadoc) {
        Map<String, String> meanings = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(javadoc);
        while (parameter.find()) {
            meanings.put(parameter.group(1), parameter.group(2).strip().replace("|", "\\|"));
        }
        return meanings;
    }

    /** Returns the comment above a record as plain text on one line. */
    private static String javadoc(Class<?> record) {
        Path source = Path.of("src/main/java", record.getName().replace('.', '/') + ".java");
        try {
            Matcher javadoc = JAVADOC.matcher(Files.readString(source));
            if (!javadoc.find()) {
                throw new IllegalStateException(source + " has no comment above its record.");
            }
            return javadoc.group(1)
                    .replaceAll("\\n[ \\t]*\\*", " ")
                    .replaceAll("\\s+", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .replaceAll("\\{@link (?:[a-z.]*\\.)?([^}]*)}", "`$1`")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
