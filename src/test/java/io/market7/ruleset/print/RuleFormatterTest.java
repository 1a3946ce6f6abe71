package io.market7.ruleset.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.ruleset.RulesetException;
import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.parse.TestRules;
import io.market7.ruleset.tree.Rule;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFormatterTest {

    @TestFactory
    Stream<DynamicTest> everyShippedFileReadsTheSameAfterFormatting() {
        return TestRules.shipped().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> same(file.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyShippedGuardIsFormatted() {
        return TestRules.shipped().entrySet().stream()
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.getKey(),
                                        () ->
                                                assertThat(file.getValue())
                                                        .isEqualTo(
                                                                FormattedFile.of(
                                                                        file.getKey(),
                                                                        file.getValue()))));
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

    @Test
    void whatIsTooLongForALineIsBrokenAfterCommasAndBeforeOperators() {
        String long1 = "a".repeat(50);
        String long2 = "b".repeat(50);
        String rule =
                "// So it is.\nrule \"x\"\nwhen\n"
                        + "Price( %s == %s, %s == 1, $c : c, c == 2 || ( %s == %s && ( c == 4 || %s == %s ) && c == 6 ) || c == 7 )"
                                .formatted(long1, long2, long1, long1, long2, long2, long1)
                        + "\nthen insertLogical( tag( drools.getRule() ) ); end";
        assertThat(RuleFormatter.format(RuleFiles.rules("f.drl", rule)))
                .isEqualTo(
                        """
                        // So it is.
                        rule "x"
                        when
                            Price( A == B,
                                A == 1, $c : c,
                                c == 2
                                    || ( A == B
                                        && ( c == 4
                                            || B == A )
                                        && c == 6 )
                                    || c == 7 )
                        then
                            insertLogical( tag( drools.getRule() ) );
                        end
                        """
                                .replace("A", long1)
                                .replace("B", long2));
    }

    @ParameterizedTest
    @CsvSource({"36, false", "37, true"})
    void aFileOfMoreThanSixtyLinesIsClosedUp(int patterns, boolean closed) {
        String rule =
                "// So it is.\nrule \"%s\" when %s then insertLogical( tag( drools.getRule() ) ); end\n";
        String text =
                rule.formatted("first", "Price() ".repeat(patterns))
                        + rule.formatted("second", "Price() ".repeat(11));
        String formatted = RuleFormatter.format(RuleFiles.rules("f.drl", text));
        assertThat(formatted.lines().count()).isEqualTo(closed ? 55 : 60);
        assertThat(formatted.contains("rule \"first\" when\n")).isEqualTo(closed);
        assertThat(formatted.contains("then insertLogical( tag( drools.getRule() ) ); end\n"))
                .isEqualTo(closed);
    }

    @Test
    void aLongReasonTakesSeveralLines() {
        String word = "abcdefghi";
        String rule =
                "// %s\nrule \"x\" when Price() then insertLogical( tag( drools.getRule() ) ); end"
                        .formatted(String.join(" ", Collections.nCopies(12, word)));
        assertThat(RuleFormatter.format(RuleFiles.rules("f.drl", rule)))
                .startsWith("//" + (" " + word).repeat(11) + "\n// " + word + "\nrule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// Lost.\n\n// So.\nrule \"x\"\nwhen\nPrice()\nthen\ninsertLogical( tag( drools.getRule() ) );\nend\n",
                "// So.\nrule \"x\"\nwhen\n// Lost.\nPrice()\nthen\ninsertLogical( tag( drools.getRule() ) );\nend\n",
                "// So.\nrule \"x\"\nwhen // Lost.\nPrice()\nthen\ninsertLogical( tag( drools.getRule() ) );\nend\n",
                "// So.\nrule \"x\"\nwhen\nPrice()\nthen\ninsertLogical( tag( drools.getRule() ) );\nend\n// Lost."
            })
    void aCommentThatWouldBeLostIsRefused(String text) {
        assertThatThrownBy(() -> FormattedFile.of("f.drl", text))
                .isInstanceOf(RulesetException.class)
                .hasMessageMatching("f.drl:[1348]:\\d+: This comment belongs to no rule(?s).*");
    }
}
