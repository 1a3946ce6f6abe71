package io.market7.cycle.publish;

import io.market7.cycle.past.Migration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was shown to whoever was refused a promotion. Decisions go on while somebody looks at them,
 * so that a comparison made anew would never have the same number again. Safe for use by many
 * threads.
 */
final class ShownComparisons {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Clock clock;
    private final Map<String, Shown> shown = new HashMap<>();

    private record Shown(Migration migration, Instant at) {}

    ShownComparisons(Clock clock) {
        this.clock = clock;
    }

    /** Keeps a comparison that was shown; older ones are forgotten. */
    synchronized void keep(String pair, Migration migration) {
        Instant oldest = clock.instant().minus(GOOD_FOR);
        shown.values().removeIf(each -> each.at().isBefore(oldest));
        shown.put(pair, new Shown(migration, clock.instant()));
    }

    /**
     * Returns the comparison that was shown of the same two versions, if it is this number that is
     * acknowledged.
     */
    synchronized Optional<Migration> lookedAt(String pair, Long acknowledged) {
        Shown last = shown.get(pair);
        boolean good =
                last != null
                        && acknowledged != null
                        && acknowledged == last.migration().changed()
                        && !last.at().plus(GOOD_FOR).isBefore(clock.instant());
        return good ? Optional.of(last.migration()) : Optional.empty();
    }
}
