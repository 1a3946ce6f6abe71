package io.market7.access;

import java.util.Set;

/**
 * Somebody with a password.
 *
 * @param name how they sign in; letters, digits, {@code . _ -}
 * @param passwordHash what {@link Passwords} made of their password
 * @param roles at least one
 */
public record User(String name, String passwordHash, Set<Role> roles) {

    /** Refuses names that are none and users who may do nothing. */
    public User {
        Names.check("user", name);
        roles = Names.atLeastOne("user " + name, roles);
    }
}
