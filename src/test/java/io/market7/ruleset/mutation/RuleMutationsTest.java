package io.market7.ruleset.mutation;

import static io.market7.ruleset.mutation.Mutant.Kind.BOUNDARY_STEPPED;
import static io.market7.ruleset.mutation.Mutant.Kind.CONCLUSION_REMOVED;
import static io.market7.ruleset.mutation.Mutant.Kind.CONDITION_DROPPED;
import static io.market7.ruleset.mutation.Mutant.Kind.CONDITION_NEGATED;
import static io.market7.ruleset.mutation.Mutant.Kind.RELATION_SWAPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutationsTest {

    private static final Rule RULE =
            RuleFiles.rules(
                            "f.drl",
                            """
                            // So it is.
                            rule "x"
                            when
                                Parameters( guardEnabled, $min : minRsiPoints )
                                not Indicators( series == Series.SYMBOL, rsi < $min || ( adx >= 20.0 && close in ( 1.0, 2.0 ) ) )
                            then
                                insertLogical( veto( drools.getRule() ) );
                            end
                            """)
                    .get(0);

    @Test
    void changesEveryConditionInEveryWayAndLeavesSelectorsAlone() {
        assertThat(RuleMutations.of(RULE))
                .extracting(RuleMutations.Changed::kind, RuleMutations.Changed::change)
                .containsExactly(
                        tuple(CONDITION_DROPPED, "guardEnabled left out"),
                        tuple(CONDITION_NEGATED, "guardEnabled -> !guardEnabled"),
                        tuple(CONDITION_DROPPED, "rsi < $min left out"),
                        tuple(CONDITION_NEGATED, "rsi < $min -> rsi >= $min"),
                        tuple(BOUNDARY_STEPPED, "rsi < $min -> rsi <= $min"),
                        tuple(RELATION_SWAPPED, "rsi < $min -> rsi > $min"),
                        tuple(CONDITION_DROPPED, "adx >= 20.0 left out"),
                        tuple(CONDITION_NEGATED, "adx >= 20.0 -> adx < 20.0"),
                        tuple(BOUNDARY_STEPPED, "adx >= 20.0 -> adx > 20.0"),
                        tuple(RELATION_SWAPPED, "adx >= 20.0 -> adx <= 20.0"),
                        tuple(CONDITION_DROPPED, "close in ( 1.0, 2.0 ) left out"),
                        tuple(
                                CONDITION_NEGATED,
                                "close in ( 1.0, 2.0 ) -> close not in ( 1.0, 2.0 )"),
                        tuple(CONCLUSION_REMOVED, "veto left out"));
    }

    @Test
    void putsTheChangeIntoItsPlaceOnly() {
        List<RuleMutations.Changed> changed = RuleMutations.of(RULE);
        assertThat(pattern(changed.get(2)))
                .isEqualTo(
                        "not Indicators( series == Series.SYMBOL, adx >= 20.0 && close in ( 1.0, 2.0 ) )");
        assertThat(pattern(changed.get(6)))
                .isEqualTo(
                        "not Indicators( series == Series.SYMBOL, rsi < $min || close in ( 1.0, 2.0 ) )");
        assertThat(pattern(changed.get(8)))
                .isEqualTo(
                        "not Indicators( series == Series.SYMBOL, rsi < $min || ( adx > 20.0 && close in ( 1.0, 2.0 ) ) )");
        assertThat(changed.get(12).rule()).isNull();
    }

    private static String pattern(RuleMutations.Changed changed) {
        return RuleFormatter.pattern(changed.rule().patterns().get(1));
    }
}
