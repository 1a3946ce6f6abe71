package io.market7.ruleset.engine;

import io.market7.domain.market.Symbol;
import java.util.function.Supplier;

/** Which rulesets decide about a symbol: a version on trial decides about some of them only. */
@FunctionalInterface
public interface RulesetChoice {

    /** Returns what decides about {@code symbol} now; never null. */
    BoundRulesets about(Symbol symbol);

    /** Returns the choice that takes the same for every symbol. */
    static RulesetChoice same(Supplier<BoundRulesets> rulesets) {
        return symbol -> rulesets.get();
    }
}
