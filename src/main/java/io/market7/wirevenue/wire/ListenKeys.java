package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys of user streams: each is good for an hour after it was last asked for. */
final class ListenKeys {

    private static final long HOUR = 3_600_000;

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String owner, long until) {}

    /** Returns the key of an account, a new one when it has none. */
    String open(String owner, long now) {
        String known =
                held.entrySet().stream()
                        .filter(each -> each.getValue().owner().equals(owner))
                        .filter(each -> each.getValue().until() > now)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseGet(() -> UUID.randomUUID().toString().replace("-", "").repeat(2));
        held.put(known, new Held(owner, now + HOUR));
        return known;
    }

    /** Returns the key an account has. */
    String of(String owner, long now) {
        return held.entrySet().stream()
                .filter(each -> each.getValue().owner().equals(owner))
                .filter(each -> each.getValue().until() > now)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> VenueFault.of(-1125, "This listenKey does not exist."));
    }

    /** Makes a key good for another hour. */
    void keep(String key, String owner, long now) {
        Held known = held.get(key);
        if (known == null || !known.owner().equals(owner) || known.until() <= now) {
            throw VenueFault.of(-1125, "This listenKey does not exist.");
        }
        held.put(key, new Held(owner, now + HOUR));
    }

    void close(String key, String owner) {
        held.computeIfPresent(key, (same, known) -> known.owner().equals(owner) ? null : known);
    }

    /** Returns whose stream a key opens; null when it opens none. */
    String owner(String key, long now) {
        Held known = held.get(key);
        return known == null || known.until() <= now ? null : known.owner();
    }
}
