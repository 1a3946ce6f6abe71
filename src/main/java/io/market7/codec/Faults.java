package io.market7.codec;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one line. */
final class Faults {

    private final List<Fault> list = new ArrayList<>(0);
    private int unlisted;

    void add(String field, Object found, String expected) {
        addText(field, Found.text(found), expected, null);
    }

    void addText(String field, String found, String expected, String suggestion) {
        if (list.size() < Limits.FAULTS) {
            list.add(new Fault(field, found, expected, suggestion));
        } else {
            unlisted++;
        }
    }

    boolean none() {
        return list.isEmpty();
    }

    /** Throws when there is any fault. */
    void raise(String code, String id) {
        if (none()) {
            return;
        }
        if (unlisted > 0) {
            list.add(new Fault("", unlisted + " further faults", "none", null));
        }
        throw new FactsException(code, id, list);
    }

    /** Throws one fault of the line as a whole. */
    static FactsException single(String code, String found, String expected) {
        return new FactsException(code, null, List.of(new Fault("", found, expected, null)));
    }

    /** Throws one field that is beyond a limit. */
    static FactsException tooLarge(String field, String found, String expected) {
        Fault fault = new Fault(Found.shorten(field), Found.shorten(found), expected, null);
        return new FactsException(FactsException.TOO_LARGE, null, List.of(fault));
    }
}
