package io.market7.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Checks what users and tokens have in common. */
final class Names {

    private Names() {}

    static void check(String kind, String name) {
        if (name == null || !name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,39}")) {
            throw new IllegalArgumentException(
                    "The %s is called %s. Expected 1 to 40 letters, digits, dots, dashes or underscores, the first a letter or digit."
                            .formatted(kind, name));
        }
    }

    static Set<Role> atLeastOne(String whose, Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has no role. Expected one of %s.".formatted(whose, Role.WORDS));
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}
