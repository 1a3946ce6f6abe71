package io.market7.cycle;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The live rulesets with the guards switched off that need a model; compiled once for all tests.
 */
public final class TestRules {
    /** Overrides every cycle test decides with. */
    public static final Map<String, Map<String, Object>> OVERRIDES =
            Map.of(
                    "dca",
                    Map.of(
                            "recoveryOddsRequired", false,
                            "confidenceGuardEnabled", false,
                            "spendModelEnabled", false));

    private static BoundRulesets bound;

    private TestRules() {}

    public static synchronized BoundRulesets bound() {
        if (bound == null) {
            bound =
                    RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"))
                            .bind(OVERRIDES);
        }
        return bound;
    }
}
