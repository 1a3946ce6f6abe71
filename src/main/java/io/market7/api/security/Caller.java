package io.market7.api.security;

import io.market7.access.Permission;
import io.market7.access.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who asks.
 *
 * @param kind how they are known
 * @param name name of the user or token
 * @param roles what they are here for
 * @param stamp changes with the password or token; what was opened with another one is over
 */
public record Caller(Kind kind, String name, Set<Role> roles, String stamp) {

    /** How somebody is known. */
    public enum Kind {
        /** By the token of the first start. */
        ADMIN_TOKEN,
        /** By name and password. */
        USER,
        /** By a token. */
        TOKEN,
        /** By sitting at this machine, where nobody has to sign in. */
        LOCAL,
        /** Not at all, where nobody has to sign in. */
        ANYBODY
    }

    private static final Set<Permission> OF_ANYBODY =
            Collections.unmodifiableSet(EnumSet.of(Permission.READ, Permission.EVALUATE));

    /** Somebody at this machine who has not said who they are. */
    static final Caller ANYBODY = new Caller(Kind.ANYBODY, "anybody", Set.of(), "");

    /** Whoever sits at this machine. */
    static final Caller LOCAL = new Caller(Kind.LOCAL, "local", Set.of(Role.ADMIN), "");

    /** The holder of the token of the first start. */
    static final Caller ADMIN_TOKEN =
            new Caller(Kind.ADMIN_TOKEN, AdminToken.FILE, Set.of(Role.ADMIN), "");

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Returns what they may do. */
    public Set<Permission> permissions() {
        if (kind == Kind.ANYBODY) {
            return OF_ANYBODY;
        }
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        roles.forEach(each -> all.addAll(each.permissions()));
        return all;
    }

    /** Returns how they are called where actions are written down. */
    public String actor() {
        return kind == Kind.TOKEN ? "token " + name : name;
    }
}
