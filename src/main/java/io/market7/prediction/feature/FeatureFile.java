package io.market7.prediction.feature;

import io.market7.codec.YamlDocuments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The form of {@code features.yaml}. */
public final class FeatureFile {
    private static final Set<String> KEYS = Set.of("name", "source", "unit", "range", "missing");

    private FeatureFile() {}

    /** Returns the text of a schema. */
    public static String write(FeatureSchema schema) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Feature each : schema.features()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", each.name());
            one.put("source", each.source());
            one.put("unit", each.unit());
            one.put("range", List.of(each.low(), each.high()));
            one.put("missing", each.missing().word());
            list.add(one);
        }
        return YamlDocuments.text(Map.of("features", list));
    }

    /**
     * Reads a schema.
     *
     * @throws FeatureException when something in it cannot be used, with all faults
     * @throws io.market7.codec.YamlFault when it is no YAML
     */
    public static FeatureSchema read(String text) {
        FeatureFaults faults = new FeatureFaults();
        Object list = YamlDocuments.map(text).get("features");
        List<Feature> features = new ArrayList<>();
        if (list instanceof List<?> entries) {
            entries.forEach(each -> feature(each, features, faults));
        } else {
            faults.unless(false, "features", list, "a list");
        }
        faults.raise();
        return new FeatureSchema(features);
    }

    private static void feature(Object entry, List<Feature> features, FeatureFaults faults) {
        String place = "features[" + features.size() + "]";
        if (!(entry instanceof Map<?, ?> one) || !one.keySet().equals(KEYS)) {
            faults.unless(false, place, entry, "the keys name, source, unit, range and missing");
            return;
        }
        if (!(one.get("range") instanceof List<?> range)
                || range.size() != 2
                || !range.stream().allMatch(Number.class::isInstance)) {
            faults.unless(false, place + ".range", one.get("range"), "two numbers");
            return;
        }
        String missing = String.valueOf(one.get("missing"));
        if (!missing.equals("allowed") && !missing.equals("required")) {
            faults.unless(false, place + ".missing", missing, "allowed or required");
            return;
        }
        features.add(
                new Feature(
                        String.valueOf(one.get("name")),
                        String.valueOf(one.get("source")),
                        String.valueOf(one.get("unit")),
                        ((Number) range.get(0)).doubleValue(),
                        ((Number) range.get(1)).doubleValue(),
                        MissingPolicy.valueOf(missing.toUpperCase(Locale.ROOT))));
    }
}
