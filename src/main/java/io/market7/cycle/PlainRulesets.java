package io.market7.cycle;

import io.market7.ruleset.engine.BoundRulesets;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The rulesets in force with the manifests' own parameters instead of the environment's. Safe for
 * use by many threads.
 */
public final class PlainRulesets implements Supplier<BoundRulesets> {

    private final Supplier<BoundRulesets> inForce;
    private volatile Pair last;

    private record Pair(BoundRulesets of, BoundRulesets plain) {}

    /** Follows {@code inForce}. */
    public PlainRulesets(Supplier<BoundRulesets> inForce) {
        this.inForce = inForce;
    }

    @Override
    public BoundRulesets get() {
        BoundRulesets now = inForce.get();
        Pair known = last;
        if (known == null || known.of() != now) {
            known = new Pair(now, new BoundRulesets(now.all(), Map.of()));
            last = known;
        }
        return known.plain();
    }
}
