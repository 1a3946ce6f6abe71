package io.market7.access;

import java.time.Instant;
import java.util.Set;

/**
 * A secret for scripts, of which only the digest is kept.
 *
 * @param name what it is for; letters, digits, {@code . _ -}
 * @param sha256 digest of the secret, 64 hex digits
 * @param roles at least one
 * @param createdAt when it was made
 * @param endsAt when it ends; null for never
 */
public record Token(
        String name, String sha256, Set<Role> roles, Instant createdAt, Instant endsAt) {

    /** Refuses names that are none and tokens that allow nothing. */
    public Token {
        Names.check("token", name);
        roles = Names.atLeastOne("token " + name, roles);
    }

    /** Returns whether it has not ended. */
    public boolean isValid(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }
}
