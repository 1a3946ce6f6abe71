package io.market7.api.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts failures to sign in, so that nobody can go on guessing. Safe for use by many threads. */
final class Attempts {

    /** How long failures are held against somebody. */
    static final Duration SPAN = Duration.ofMinutes(5);

    /** Failures of one name from one address that are put up with. */
    static final int MOST_OF_NAME = 5;

    /** Failures from one address that are put up with. */
    static final int MOST_OF_ADDRESS = 30;

    private static final int MOST_KEYS = 10_000;

    private record Key(String address, String name) {}

    private record Failures(int count, Instant endAt) {}

    private final Clock clock;
    private final Map<Key, Failures> failures =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
                    return size() > MOST_KEYS;
                }
            };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Returns how long to wait before the next attempt; zero when it may be made now. */
    synchronized Duration waitFor(String address, String name) {
        Duration ofName = waitFor(new Key(address, name), MOST_OF_NAME);
        Duration ofAddress = waitFor(new Key(address, null), MOST_OF_ADDRESS);
        return ofName.compareTo(ofAddress) > 0 ? ofName : ofAddress;
    }

    private Duration waitFor(Key key, int most) {
        Failures known = failures.get(key);
        Instant now = clock.instant();
        boolean tooMany = known != null && known.count() >= most && now.isBefore(known.endAt());
        return tooMany ? Duration.between(now, known.endAt()) : Duration.ZERO;
    }

    /** Holds a failure against name and address. */
    synchronized void failed(String address, String name) {
        count(new Key(address, name));
        count(new Key(address, null));
    }

    private void count(Key key) {
        Instant now = clock.instant();
        Failures before = failures.get(key);
        boolean over = before == null || !now.isBefore(before.endAt());
        failures.put(
                key,
                over
                        ? new Failures(1, now.plus(SPAN))
                        : new Failures(before.count() + 1, before.endAt()));
    }

    /** Forgets what was held against a name at an address. */
    synchronized void succeeded(String address, String name) {
        failures.remove(new Key(address, name));
    }
}
