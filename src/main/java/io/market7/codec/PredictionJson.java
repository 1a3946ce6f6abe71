package io.market7.codec;

import io.market7.domain.prediction.PredictionEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Features in and predictions out as JSON. */
public final class PredictionJson {
    private PredictionJson() {}

    /** Returns what a model said, one line. */
    public static String text(PredictionEvidence prediction) {
        return utf8(JsonOut.object(out -> ExplanationWriter.prediction(out, prediction)));
    }

    /** Returns the line of a refused row. */
    public static String error(String code, String detail) {
        return utf8(
                JsonOut.object(
                        out ->
                                out.object(
                                        "error",
                                        detail,
                                        (inner, text) -> {
                                            inner.text("code", code);
                                            inner.text("detail", text);
                                        })));
    }

    /**
     * Reads values by feature.
     *
     * @throws FactsException when the line is no JSON object
     */
    public static Map<String, Object> values(String line) {
        Faults faults = new Faults();
        Map<String, Object> values = JsonText.parse(line, faults);
        faults.raise(FactsException.MALFORMED, null);
        return values;
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
