package io.market7.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody is here for. Analysts and traders do not do each other's work; admins do both. */
public enum Role {
    /** Watches. */
    VIEWER(EnumSet.of(Permission.READ)),
    /** Works on rules. */
    ANALYST(EnumSet.of(Permission.READ, Permission.EVALUATE, Permission.RULES)),
    /** Works on deals. */
    TRADER(EnumSet.of(Permission.READ, Permission.EVALUATE, Permission.TRADE)),
    /** Does everything. */
    ADMIN(EnumSet.allOf(Permission.class));

    /** Every role as it is spelled, for people. */
    public static final String WORDS =
            Stream.of(values()).map(Role::label).collect(Collectors.joining(", "));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /**
     * Returns the role spelled {@code label}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role of(String label) {
        return Stream.of(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "The role is %s. Expected one of %s."
                                                .formatted(label, WORDS)));
    }

    /** Returns the spelling, e.g. {@code viewer}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what one may do in this role. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
