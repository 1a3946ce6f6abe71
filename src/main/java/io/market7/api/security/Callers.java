package io.market7.api.security;

import io.market7.access.AccessFile;
import io.market7.access.Passwords;
import io.market7.access.Secrets;
import io.market7.access.Token;
import io.market7.access.User;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds out who somebody is, by what they know. */
public final class Callers {

    private final AdminToken adminToken;
    private final AccessFile access;
    private final boolean signInRequired;
    private final Clock clock;

    /**
     * @param access users and tokens
     * @param signInRequired whether nobody is welcome without saying who they are
     * @param clock says whether tokens have ended
     */
    public Callers(AdminToken adminToken, AccessFile access, boolean signInRequired, Clock clock) {
        this.adminToken = adminToken;
        this.access = access;
        this.signInRequired = signInRequired;
        this.clock = clock;
    }

    /** Returns whether nobody is welcome without saying who they are. */
    public boolean signInRequired() {
        return signInRequired;
    }

    /** Returns who somebody is that says nothing; empty where one must. */
    Optional<Caller> silent() {
        return signInRequired ? Optional.empty() : Optional.of(Caller.ANYBODY);
    }

    /** Returns whoever sits at this machine; empty where one must sign in. */
    Optional<Caller> local() {
        return signInRequired ? Optional.empty() : Optional.of(Caller.LOCAL);
    }

    Optional<Caller> byToken(String secret) {
        if (adminToken.matches(secret)) {
            return Optional.of(Caller.ADMIN_TOKEN);
        }
        return access.read()
                .tokenOf(Secrets.digest(secret))
                .filter(each -> each.isValid(clock.instant()))
                .map(Callers::caller);
    }

    Optional<Caller> byPassword(String name, String password) {
        Optional<User> user = access.read().user(name);
        boolean right = Passwords.matches(password, user.map(User::passwordHash).orElse(null));
        return user.filter(each -> right).map(Callers::caller);
    }

    /** Returns the caller as they are known now; empty when they no longer are. */
    Optional<Caller> now(Caller caller) {
        return switch (caller.kind()) {
            case ADMIN_TOKEN -> Optional.of(caller);
            case USER ->
                    access.read().user(caller.name()).map(Callers::caller).filter(same(caller));
            case TOKEN ->
                    access.read()
                            .token(caller.name())
                            .filter(each -> each.isValid(clock.instant()))
                            .map(Callers::caller)
                            .filter(same(caller));
            case LOCAL, ANYBODY -> signInRequired ? Optional.empty() : Optional.of(caller);
        };
    }

    private static Predicate<Caller> same(Caller before) {
        return now -> now.stamp().equals(before.stamp());
    }

    private static Caller caller(User user) {
        return new Caller(Caller.Kind.USER, user.name(), user.roles(), user.passwordHash());
    }

    private static Caller caller(Token token) {
        return new Caller(Caller.Kind.TOKEN, token.name(), token.roles(), token.sha256());
    }
}
