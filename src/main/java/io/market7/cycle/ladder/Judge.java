package io.market7.cycle.ladder;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.engine.WorkingMemory;
import io.market7.ruleset.tree.Rule;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Asks a ruleset about an order that nobody has sent. Only the guards named speak: the others look
 * at what nobody knows before the day, such as indicators.
 */
final class Judge {

    private final RuleEngine engine;
    private final Set<String> silent;

    /**
     * @param ruleset name of the ruleset
     * @param guards guards that can judge a plan
     */
    Judge(BoundRulesets bound, String ruleset, Set<String> guards) {
        this.engine = new RuleEngine(() -> bound);
        this.silent =
                bound.ruleset(ruleset).source().rules().stream()
                        .filter(rule -> !guards.contains(rule.guard()))
                        .map(Rule::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the rules say, and what they saw. */
    record Verdict(Decision decision, WorkingMemory memory) {}

    Verdict judge(FactSet facts) {
        AtomicReference<WorkingMemory> seen = new AtomicReference<>();
        Decision decision = engine.decide(facts, silent, seen::set);
        return new Verdict(decision, seen.get());
    }
}
