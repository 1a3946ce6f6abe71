package io.market7.api.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Browsers that presented the token once. Forgotten when the service ends. */
public final class Sessions {

    /** Name of the cookie. */
    public static final String COOKIE = "market7_session";

    /** How long a session lasts. */
    public static final Duration LIFETIME = Duration.ofHours(12);

    private static final int MOST = 100;

    private final Map<String, Instant> endAt = new ConcurrentHashMap<>();
    private final Clock clock;

    /** Measures lifetimes with {@code clock}. */
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Opens a session and returns its secret; the oldest gives way when there are too many. */
    public String open() {
        Instant now = clock.instant();
        endAt.values().removeIf(end -> !now.isBefore(end));
        if (endAt.size() >= MOST) {
            endAt.entrySet().stream()
                    .min(Map.Entry.<String, Instant>comparingByValue(Comparator.naturalOrder()))
                    .ifPresent(oldest -> endAt.remove(oldest.getKey()));
        }
        String secret = AdminToken.random();
        endAt.put(secret, now.plus(LIFETIME));
        return secret;
    }

    /** Returns whether a secret belongs to a session that has not ended. */
    public boolean isOpen(String secret) {
        Instant end = secret == null ? null : endAt.get(secret);
        return end != null && clock.instant().isBefore(end);
    }

    /** Ends a session. */
    public void close(String secret) {
        if (secret != null) {
            endAt.remove(secret);
        }
    }
}
