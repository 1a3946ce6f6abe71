package io.market7.cycle;

import io.market7.domain.market.Symbol;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RulesetChoice;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.Collection;

/** How many bars a 15m record must remember, so that no guard that looks back is blind. */
public final class Lookback {

    private Lookback() {}

    /** Returns the longest look back for any of these symbols, in bars. */
    public static int bars(RulesetChoice rulesets, Collection<Symbol> symbols) {
        return symbols.stream()
                .map(rulesets::about)
                .distinct()
                .mapToInt(Lookback::bars)
                .max()
                .orElse(0);
    }

    /**
     * Returns the longest look back the bound parameters of ruleset {@code dca} ask for, in bars.
     */
    public static int bars(BoundRulesets rulesets) {
        ParameterValues dca = rulesets.parameters("dca");
        int reversal = dca.integer("reversalWindowBars") + dca.integer("reversalLookbackBars");
        int trigger = dca.integer("triggerBars") + 2;
        int cross = dca.integer("macdCrossLookbackBars") + 1;
        return Math.max(trigger, Math.max(cross, reversal));
    }
}
