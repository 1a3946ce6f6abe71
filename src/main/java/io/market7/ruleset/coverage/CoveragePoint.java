package io.market7.ruleset.coverage;

import io.market7.ruleset.explain.ConditionWords;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Position;

/**
 * Something in a rule that can come out both ways: a comparison, null test, flag or membership, or
 * whether the fact of a pattern is there.
 *
 * @param pattern the pattern
 * @param condition the condition; null when the point is whether the pattern finds its fact
 */
record CoveragePoint(Pattern pattern, Condition condition) {

    /** Returns whether the point is whether the pattern finds its fact. */
    boolean presence() {
        return condition == null;
    }

    /** Returns the spelling in the rule file. */
    String text() {
        return presence() ? RuleFormatter.pattern(pattern) : RuleFormatter.condition(condition);
    }

    /** Returns where it starts; no two points of a file start at one place. */
    Position position() {
        return presence() ? pattern.position() : condition.position();
    }

    /** Returns the facts under which the point comes out this way. */
    String wanted(ConditionWords words, boolean holds) {
        if (!presence()) {
            return words.of(pattern, condition, holds);
        }
        boolean negated = pattern.quantifier() == Pattern.Quantifier.NOT;
        return ConditionWords.presence(pattern, holds != negated);
    }
}
