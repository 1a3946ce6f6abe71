package io.market7.ruleset.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.parse.TestRules;
import io.market7.ruleset.tree.Conclusion;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever tree the formatter writes, the parser reads back. */
class FormattedTreesTest {

    @Property(tries = 1_000)
    void everyConditionIsReadBackAsItWasWritten(@ForAll long seed) {
        Position at = RandomConditions.AT;
        Constraint test = new Constraint.Test(new RandomConditions(seed).condition(3));
        Pattern pattern = new Pattern(Pattern.Quantifier.PLAIN, "Price", List.of(test), at);
        Conclusion veto = new Conclusion("veto", List.of(), at);
        Rule rule = new Rule("a", "Why.", List.of(pattern), List.of(veto), "f.drl", at);
        String text = RuleFormatter.format(List.of(rule));
        List<Rule> read = RuleFiles.rules("f.drl", text);
        assertThat(TestRules.withoutPositions(read))
                .as(text)
                .isEqualTo(TestRules.withoutPositions(List.of(rule)));
    }
}
