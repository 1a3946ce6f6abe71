package io.market7.properties;

import io.market7.codec.FactsWriter;
import io.market7.domain.decision.FactSet;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A set of facts as a line of the fact format that a property may change. */
final class FactLine {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Map<String, Object> values;

    private FactLine(Map<String, Object> values) {
        this.values = values;
    }

    static FactLine of(FactSet facts) {
        return new FactLine(
                JSON.readValue(
                        FactsWriter.text(facts), new TypeReference<TreeMap<String, Object>>() {}));
    }

    Map<String, Object> values() {
        return values;
    }
}
