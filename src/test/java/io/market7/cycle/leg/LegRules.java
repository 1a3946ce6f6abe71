package io.market7.cycle.leg;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.nio.file.Path;
import java.util.Map;

/** The live rulesets as profile leverage binds them; compiled once for all tests. */
public final class LegRules {
    /** Overrides every test of legs decides with. */
    public static final Map<String, Map<String, Object>> OVERRIDES =
            Map.of("leverage", Map.of("leverageEnabled", true, "recoveryOddsRequired", false));

    private static BoundRulesets bound;

    private LegRules() {}

    public static synchronized BoundRulesets bound() {
        if (bound == null) {
            bound = bind(OVERRIDES);
        }
        return bound;
    }

    /** Binds the live rulesets with other overrides. */
    public static BoundRulesets bind(Map<String, Map<String, Object>> overrides) {
        return RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"))
                .bind(overrides);
    }
}
