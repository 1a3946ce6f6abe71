package io.market7.prediction.catalog;

import io.market7.codec.YamlDocuments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code metadata.yaml} says of a model version.
 *
 * @param model name
 * @param version version
 * @param meaning what the prediction says, in words
 * @param kind {@code probability}, or {@code multiple} of the ladder's amount
 * @param low lowest output that counts
 * @param high highest output that counts
 * @param slope of the calibration
 * @param intercept of the calibration
 * @param worthBinding whether it beat every baseline beyond chance
 * @param sha256 digest of every file of the folder that decides, by name
 * @param spread how features and score were spread in training, by name; the score is {@code score}
 * @param facts everything else, for people: data, training, scores
 */
public record ModelMetadata(
        String model,
        String version,
        String meaning,
        String kind,
        double low,
        double high,
        double slope,
        double intercept,
        boolean worthBinding,
        Map<String, String> sha256,
        Map<String, Deciles> spread,
        Map<String, Object> facts) {

    /** Name of the score in {@link #spread}. */
    public static final String SCORE = "score";

    /** A yes or no, said as 0..1. */
    public static final String PROBABILITY = "probability";

    /** A number times the ladder's next amount. */
    public static final String MULTIPLE = "multiple";

    /** Returns the text of the file. */
    public String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("model", model);
        all.put("version", version);
        all.put("meaning", meaning);
        all.put("output", ordered("kind", kind, "range", List.of(low, high)));
        all.put("calibration", ordered("slope", slope, "intercept", intercept));
        all.put("worthBinding", worthBinding);
        all.put("sha256", sha256);
        all.putAll(facts);
        Map<String, Object> spreads = new LinkedHashMap<>();
        spread.forEach(
                (name, deciles) ->
                        spreads.put(
                                name,
                                ordered("borders", deciles.borders(), "ratios", deciles.ratios())));
        all.put("spread", spreads);
        return YamlDocuments.text(all);
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
