package io.market7.ruleset.check;

import java.util.HashMap;
import java.util.Map;

/**
 * What names mean at one place of a rule.
 *
 * @param typeName fact type of the pattern
 * @param fields its fields; empty in a conclusion
 * @param bindings names bound so far
 */
record Scope(String typeName, Map<String, FieldType> fields, Map<String, FieldType> bindings) {

    static Scope conclusion(Map<String, FieldType> bindings) {
        return new Scope("", Map.of(), bindings);
    }

    Scope with(String binding, FieldType type) {
        Map<String, FieldType> extended = new HashMap<>(bindings);
        extended.put(binding, type);
        return new Scope(typeName, fields, extended);
    }
}
