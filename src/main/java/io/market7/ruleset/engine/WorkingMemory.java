package io.market7.ruleset.engine;

import io.market7.domain.deal.Amount;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules of one question had before them when they were asked, and which of them concluded.
 * Valid only while the observer it is handed to looks at it.
 */
public final class WorkingMemory {

    private final StageRun run;
    private final CompiledRuleset ruleset;
    private final ParameterValues parameters;
    private final Set<String> concluded;
    private final List<Object> facts;

    WorkingMemory(QuestionRun question, CompiledRuleset ruleset) {
        this.run = question.run();
        this.ruleset = ruleset;
        this.parameters = question.parameters();
        this.concluded = ConcludedRules.of(question);
        this.facts = run.facts();
    }

    /** Returns the effective parameters of the ruleset. */
    public ParameterValues parameters() {
        return parameters;
    }

    /** Returns the rules whose stage was fired and that were not silent, in file order. */
    public List<Rule> asked() {
        return ruleset.source().rules().stream()
                .filter(rule -> run.fired(RulesetCompiler.groupOf(rule)))
                .filter(rule -> !run.silent(rule.name()))
                .toList();
    }

    /** Returns names of the rules that concluded, sorted. */
    public Set<String> concluded() {
        return concluded;
    }

    /** Returns the fact of a type of which there is one at most. */
    public <T> Optional<T> fact(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Returns every fact and conclusion the rule could look at when it was its turn. */
    public List<Object> seenBy(Rule rule) {
        Amount amount = run.amountSeenBy(rule.name());
        if (amount == null) {
            return facts;
        }
        List<Object> seen = new ArrayList<>(facts);
        seen.add(amount);
        return seen;
    }
}
