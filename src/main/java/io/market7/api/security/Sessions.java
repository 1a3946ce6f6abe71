package io.market7.api.security;

import io.market7.access.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Browsers whose user has signed in. Forgotten when the service ends, and over as soon as the user
 * is removed or has another password.
 */
public final class Sessions {

    /** Name of the cookie. */
    public static final String COOKIE = "market7_session";

    /** How long a session lasts. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final int MOST = 100;

    private record Session(Caller caller, Instant endAt) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Callers callers;
    private final Clock clock;

    /** Knows people as {@code callers} do, and measures lifetimes with {@code clock}. */
    public Sessions(Callers callers, Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Opens a session and returns its secret; the oldest gives way when there are too many. */
    public String open(Caller caller) {
        Instant now = clock.instant();
        sessions.values().removeIf(each -> !now.isBefore(each.endAt()));
        if (sessions.size() >= MOST) {
            sessions.entrySet().stream()
                    .min(Comparator.comparing(each -> each.getValue().endAt()))
                    .ifPresent(oldest -> sessions.remove(oldest.getKey()));
        }
        String secret = Secrets.draw();
        sessions.put(secret, new Session(caller, now.plus(LIFETIME)));
        return secret;
    }

    /** Returns whose session a secret belongs to; empty when it belongs to none or it has ended. */
    public Optional<Caller> find(String secret) {
        Session session = secret == null ? null : sessions.get(secret);
        return session == null || !clock.instant().isBefore(session.endAt())
                ? Optional.empty()
                : callers.now(session.caller());
    }

    /** Ends a session. */
    public void close(String secret) {
        if (secret != null) {
            sessions.remove(secret);
        }
    }
}
