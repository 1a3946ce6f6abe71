package io.market7.ruleset.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.ParameterDeclaration;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where things stand, and which comment belongs to which rule. */
class PositionsTest {

    private static final String TEXT =
            """
            // This file is about prices.

            // Too dear is too dear,
            // whoever sells.
            rule "too-dear"
            when
                Parameters( $max : maxQuote )
                not Price( value > 2B + $max, // cheap
                    value != null )
            then
                insertLogical( veto( drools.getRule() ) );
            end // of the first

            // Second.
            rule "second" when Price() then insertLogical( tag( drools.getRule() ) ); end
            """;

    private final List<Rule> rules = RuleFiles.rules("rules/x/1.0.0/guards/dear.drl", TEXT);

    @Test
    void aRuleStandsWhereItsKeywordStands() {
        assertThat(rules)
                .extracting(Rule::name, Rule::position)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("too-dear", new Position(5, 1)),
                        org.assertj.core.api.Assertions.tuple("second", new Position(15, 1)));
        assertThat(rules.get(0).file()).isEqualTo("rules/x/1.0.0/guards/dear.drl");
        assertThat(rules.get(0).guard()).isEqualTo("dear");
    }

    @Test
    void theReasonIsTheCommentDirectlyAboveTheRule() {
        assertThat(rules)
                .extracting(Rule::reason)
                .containsExactly("Too dear is too dear, whoever sells.", "Second.");
    }

    @Test
    void patternsConditionsAndConclusionsKnowTheirPlace() {
        Pattern binding = rules.get(0).patterns().get(0);
        Pattern price = rules.get(0).patterns().get(1);
        assertThat(binding.position()).isEqualTo(new Position(7, 5));
        assertThat(((Constraint.Bind) binding.constraints().get(0)).position())
                .isEqualTo(new Position(7, 17));
        assertThat(price.position()).isEqualTo(new Position(8, 5));
        assertThat(price.quantifier()).isEqualTo(Pattern.Quantifier.NOT);
        Condition.Comparison first = comparison(price, 0);
        assertThat(first.position()).isEqualTo(new Position(8, 16));
        assertThat(first.right().position()).isEqualTo(new Position(8, 27));
        assertThat(((Operand.Arithmetic) first.right()).right().position())
                .isEqualTo(new Position(8, 29));
        assertThat(comparison(price, 1).position()).isEqualTo(new Position(9, 9));
        assertThat(rules.get(0).conclusions().get(0).position()).isEqualTo(new Position(11, 20));
    }

    private static Condition.Comparison comparison(Pattern pattern, int index) {
        return (Condition.Comparison)
                ((Constraint.Test) pattern.constraints().get(index)).condition();
    }

    @Test
    void parametersKnowTheirPlaceToo() {
        List<ParameterDeclaration> declared =
                RuleFiles.parameters(
                        "parameters.drl", "declare Parameters\n    a : double\n    b : int\nend\n");
        assertThat(declared)
                .containsExactly(
                        new ParameterDeclaration("a", "double", new Position(2, 5)),
                        new ParameterDeclaration("b", "int", new Position(3, 5)));
    }

    @Test
    void windowsLineEndsDoNotMoveAnything() {
        List<Rule> windows =
                RuleFiles.rules("rules/x/1.0.0/guards/dear.drl", TEXT.replace("\n", "\r\n"));
        assertThat(windows).isEqualTo(rules);
    }
}
