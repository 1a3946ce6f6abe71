package io.market7.api.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every kind of problem the service knows, and what to do about it. */
public final class ProblemCatalogue {

    private static final String FILE = "problems.yaml";
    private static final SortedMap<String, Kind> KINDS = read();

    private ProblemCatalogue() {}

    /**
     * One kind.
     *
     * @param means what has happened
     * @param advice what to do
     */
    public record Kind(String means, String advice) {}

    private static SortedMap<String, Kind> read() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return new YAMLMapper().readValue(in, new TypeReference<TreeMap<String, Kind>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("The kinds of problems in " + FILE + " are missing", e);
        }
    }

    /** Returns all kinds by code. */
    public static SortedMap<String, Kind> all() {
        return Collections.unmodifiableSortedMap(KINDS);
    }

    /** Returns the kind with this code. */
    public static Optional<Kind> of(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }
}
