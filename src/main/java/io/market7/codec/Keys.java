package io.market7.codec;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The names one object of the format may hold, in the order they are written. */
final class Keys {

    /** Accepts every name; for formats that grow by adding. */
    static final Keys ANY = new Keys(List.of());

    private final List<String> names;
    private final Set<String> lookup;

    private Keys(Collection<String> names) {
        this.names = List.copyOf(names);
        this.lookup = Set.copyOf(names);
    }

    static Keys of(String... names) {
        return new Keys(List.of(names));
    }

    static Keys of(Collection<String> names) {
        return new Keys(names);
    }

    boolean knows(String name) {
        return this == ANY || lookup.contains(name);
    }

    List<String> names() {
        return names;
    }

    /** Reports an unknown name with the nearest known one. */
    void refuse(String path, String name, Faults faults) {
        String shown = path + Found.shorten(name);
        String expected = "one of " + String.join(", ", names);
        faults.addText(shown, "an unknown key", expected, Nearest.of(name, names));
    }
}
