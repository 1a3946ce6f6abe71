package io.market7.ruleset.engine;

import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.SessionLimits;
import java.util.Map;

/** An engine that takes a new session for every candidate, so that nothing can be left over. */
final class FreshEngine {

    private static final BoundRulesets BOUND =
            new BoundRulesets(
                    TestRulesets.bound().all().stream()
                            .map(
                                    ruleset ->
                                            new RulesetCompiler(new FactSchema())
                                                    .compile(
                                                            ruleset.source(),
                                                            SessionLimits.fresh()))
                            .toList(),
                    Map.of());

    private FreshEngine() {}

    static RuleEngine engine() {
        return new RuleEngine(() -> BOUND);
    }
}
