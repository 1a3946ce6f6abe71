package io.market7.ruleset.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.parse.TestRules;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleFormatterTest {

    @TestFactory
    Stream<DynamicTest> everyShippedFileReadsTheSameAfterFormatting() {
        return TestRules.shipped().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> same(file.getValue())));
    }

    private static void same(String text) {
        List<Rule> before = RuleFiles.rules("f.drl", text);
        String formatted = RuleFormatter.format(before);
        List<Rule> after = RuleFiles.rules("f.drl", formatted);
        assertThat(before).isNotEmpty();
        assertThat(TestRules.withoutPositions(after)).isEqualTo(TestRules.withoutPositions(before));
        assertThat(RuleFormatter.format(after)).isEqualTo(formatted);
    }

    @Test
    void aRuleComesOutInOneCanonicalForm() {
        String loose =
                "//  So it is. \nrule \"b\" when Price(value>10.50B&&value<=20B||(value==null))"
                        + "\n  not   Tag(rule==\"x\") exists Candidate(!a,b in(Side.LONG,Side.SHORT),c not memberOf $l)"
                        + " then insertLogical(amount(drools.getRule(),$a-($b-1.0)*2));end";
        assertThat(RuleFormatter.format(RuleFiles.rules("f.drl", loose)))
                .isEqualTo(
                        """
                        // So it is.
                        rule "b"
                        when
                            Price( ( value > 10.50B && value <= 20B ) || value == null )
                            not Tag( rule == "x" )
                            exists Candidate( !a, b in ( Side.LONG, Side.SHORT ), c not memberOf $l )
                        then
                            insertLogical( amount( drools.getRule(), $a - ( $b - 1.0 ) * 2 ) );
                        end
                        """);
    }
}
