package io.market7.prediction.catalog;

import io.market7.codec.YamlDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@code metadata.yaml}. */
final class MetadataReader {
    private static final Set<String> DECIDING =
            Set.of(
                    "model",
                    "version",
                    "meaning",
                    "output",
                    "calibration",
                    "worthBinding",
                    "sha256",
                    "spread");

    private MetadataReader() {}

    /**
     * @throws IllegalArgumentException when something is missing or of the wrong kind
     * @throws io.market7.codec.YamlFault when it is no YAML
     */
    static ModelMetadata read(String text) {
        Map<String, Object> all = YamlDocuments.map(text);
        Map<?, ?> output = as(all, "output", Map.class);
        Map<?, ?> calibration = as(all, "calibration", Map.class);
        List<?> range = as(output, "range", List.class);
        String kind = as(output, "kind", String.class);
        if (!kind.equals(ModelMetadata.PROBABILITY) && !kind.equals(ModelMetadata.MULTIPLE)) {
            throw new IllegalArgumentException(
                    "metadata.yaml: output.kind is %s. Expected probability or multiple."
                            .formatted(kind));
        }
        if (range.size() != 2 || !range.stream().allMatch(Number.class::isInstance)) {
            throw new IllegalArgumentException(
                    "metadata.yaml: output.range is %s. Expected two numbers.".formatted(range));
        }
        Map<String, Object> facts = new LinkedHashMap<>(all);
        facts.keySet().removeAll(DECIDING);
        return new ModelMetadata(
                as(all, "model", String.class),
                as(all, "version", String.class),
                as(all, "meaning", String.class),
                kind,
                ((Number) range.get(0)).doubleValue(),
                ((Number) range.get(1)).doubleValue(),
                as(calibration, "slope", Number.class).doubleValue(),
                as(calibration, "intercept", Number.class).doubleValue(),
                as(all, "worthBinding", Boolean.class),
                digests(as(all, "sha256", Map.class)),
                spread(as(all, "spread", Map.class)),
                facts);
    }

    private static Map<String, String> digests(Map<?, ?> map) {
        Map<String, String> digests = new TreeMap<>();
        map.forEach((name, digest) -> digests.put(name.toString(), String.valueOf(digest)));
        return digests;
    }

    private static Map<String, Deciles> spread(Map<?, ?> map) {
        Map<String, Deciles> spread = new LinkedHashMap<>();
        map.forEach(
                (name, value) -> {
                    if (!(value instanceof Map<?, ?> one)) {
                        throw new IllegalArgumentException(
                                "metadata.yaml: spread.%s is %s. Expected borders and ratios."
                                        .formatted(name, value));
                    }
                    spread.put(
                            name.toString(),
                            new Deciles(numbers(one, "borders"), numbers(one, "ratios")));
                });
        return spread;
    }

    private static List<Double> numbers(Map<?, ?> map, String key) {
        List<Double> numbers = new ArrayList<>();
        for (Object each : as(map, key, List.class)) {
            numbers.add(number(each));
        }
        return numbers;
    }

    private static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(
                "metadata.yaml: found %s in spread. Expected numbers.".formatted(value));
    }

    private static <T> T as(Map<?, ?> map, String key, Class<T> type) {
        Object value = map.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "metadata.yaml: %s is %s. Expected a %s."
                            .formatted(
                                    key,
                                    value,
                                    type.getSimpleName().toLowerCase(java.util.Locale.ROOT)));
        }
        return type.cast(value);
    }
}
