package io.market7.ruleset.live;

import java.util.HashMap;
import java.util.Map;

/** Canaries that were taken back and stay so until something else is said about their ruleset. */
final class BarredCanaries {

    private final Map<String, Deciding> barred = new HashMap<>();

    void add(String ruleset, Deciding deciding) {
        barred.put(ruleset, deciding);
    }

    /** Returns what may decide without the canaries that were taken back. */
    Publication without(Publication published) {
        barred.entrySet()
                .removeIf(each -> !each.getValue().equals(published.rulesets().get(each.getKey())));
        Publication allowed = published;
        for (Map.Entry<String, Deciding> each : barred.entrySet()) {
            allowed = allowed.with(each.getKey(), each.getValue().withoutCanary());
        }
        return allowed;
    }
}
