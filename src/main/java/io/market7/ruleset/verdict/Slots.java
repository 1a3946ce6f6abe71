package io.market7.ruleset.verdict;

import io.market7.ruleset.check.FieldType;
import java.util.HashMap;
import java.util.Map;

/** Where the names bound in one rule lie in the frame, and what they stand for. */
final class Slots {

    /**
     * A name bound in a rule.
     *
     * @param slot its place in the frame
     * @param type what it holds
     * @param parameter place of the parameter it stands for; -1 when it is a fact's component
     */
    record Slot(int slot, FieldType type, int parameter) {}

    private final Map<String, Slot> slots = new HashMap<>();

    Slot bind(String name, FieldType type, int parameter) {
        Slot slot = new Slot(slots.size(), type, parameter);
        slots.put(name, slot);
        return slot;
    }

    Slot of(String name) {
        return slots.get(name);
    }

    int count() {
        return slots.size();
    }
}
