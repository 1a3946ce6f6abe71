package io.market7.settings;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names of the settings that exist, spelled as in files, from the components of a record. */
final class KnownNames {

    private final Set<String> leaves = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    KnownNames(String prefix, Class<?> settings) {
        collect(prefix, settings);
    }

    /** Adds a name below which anything may stand. */
    KnownNames withOpen(String name) {
        open.add(name);
        return this;
    }

    private void collect(String prefix, Class<?> settings) {
        for (RecordComponent component : settings.getRecordComponents()) {
            String name = prefix + "." + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(name, component.getType());
            } else if (Map.class.isAssignableFrom(component.getType())) {
                open.add(name);
            } else {
                leaves.add(name);
            }
        }
    }

    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns whether a canonical name, list indexes cut off, is a setting. */
    boolean contains(String name) {
        return leaves.contains(name)
                || open.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
    }

    Collection<String> all() {
        Set<String> all = new LinkedHashSet<>(leaves);
        all.addAll(open);
        return all;
    }
}
