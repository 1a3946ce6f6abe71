package io.market7.ruleset;

import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.nio.file.Path;
import java.util.Map;

/**
 * The shipped rulesets with the catalogue's defaults, compiled once for all tests. The condition
 * tree witnesses every decision of the rule engine, so that every test is also a comparison of
 * both.
 */
public final class TestRulesets {

    private static final RulesetCatalog CATALOG =
            RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"));
    private static final BoundRulesets BOUND = CATALOG.bind(Map.of()).judgedBy(Judge.BOTH);

    private TestRulesets() {}

    public static RulesetCatalog catalog() {
        return CATALOG;
    }

    public static BoundRulesets bound() {
        return BOUND;
    }

    public static RuleEngine engine() {
        return new RuleEngine(() -> BOUND);
    }
}
