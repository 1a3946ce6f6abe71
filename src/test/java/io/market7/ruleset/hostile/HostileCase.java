package io.market7.ruleset.hostile;

import io.market7.codec.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One attack and its harmless twin, which differs in nothing but the hostile words.
 *
 * @param theme what the attack is after
 * @param name what it tries
 * @param place where the words stand
 * @param hostile the hostile words
 * @param benign what stands there in the twin
 * @param says what the refusal must say
 * @param at where the refusal must point: {@code hole}, {@code rule}, the line at its {@code end}
 *     or the {@code file}
 */
record HostileCase(
        String theme,
        String name,
        String place,
        String hostile,
        String benign,
        String says,
        String at) {

    private static final Path CORPUS = Path.of("src/test/resources/hostile");

    /** Returns the whole corpus, theme by theme. */
    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                String theme = file.getFileName().toString().replace(".yaml", "");
                List<?> entries = (List<?>) YamlDocuments.map(Files.readString(file)).get("cases");
                entries.forEach(entry -> cases.add(of(theme, (Map<?, ?>) entry)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static HostileCase of(String theme, Map<?, ?> entry) {
        int times = entry.get("times") == null ? 1 : (Integer) entry.get("times");
        String hostile =
                text(entry, "before") + text(entry, "hostile").repeat(times) + text(entry, "after");
        String at = text(entry, "at");
        return new HostileCase(
                theme,
                text(entry, "name"),
                text(entry, "in"),
                hostile,
                text(entry, "benign"),
                text(entry, "says"),
                at.isEmpty() ? "hole" : at);
    }

    private static String text(Map<?, ?> entry, String key) {
        return entry.get(key) == null ? "" : entry.get(key).toString();
    }
}
