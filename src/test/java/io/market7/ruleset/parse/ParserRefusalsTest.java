package io.market7.ruleset.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.Refusals;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What does not belong to the language is refused where it stands. The mark is the place. */
class ParserRefusalsTest {

    private static DynamicTest refused(String name, String marked, String words) {
        return Refusals.refused(name, marked, words, TestRules::faults);
    }

    private static DynamicTest pattern(String name, String marked, String words) {
        return refused(name, TestRules.rule(marked), words);
    }

    private static DynamicTest conclusion(String name, String marked, String words) {
        return refused(name, TestRules.concluding(marked), words);
    }

    @TestFactory
    Stream<DynamicTest> onlyRulesStandInAGuardFile() {
        String good = TestRules.rule("Price()");
        String rulesOnly = "Expected a rule";
        return Stream.of(
                refused("package", "@package x\n" + good, rulesOnly),
                refused("import", "@import java.lang.System\n" + good, rulesOnly),
                refused("import after a rule", good + "@import java.lang.System;\n", rulesOnly),
                refused("function", "@function int f() return\n" + good, rulesOnly),
                refused("global", "@global java.util.List list\n" + good, rulesOnly),
                refused("query", "@query \"q\" Price() end\n" + good, rulesOnly),
                refused("declare", "@declare Parameters\n a : int\nend\n" + good, rulesOnly),
                refused("nothing", "// Only a comment.\n@", "holds no rule"));
    }

    @TestFactory
    Stream<DynamicTest> patternsAreFactTypesOnly() {
        String type = "Expected a fact type";
        return Stream.of(
                pattern("eval", "@eval( true )", type),
                pattern("forall", "@forall( Price() )", type),
                pattern("accumulate", "@accumulate( Price(), $n : count() )", type),
                pattern("collect", "@collect( Price() )", type),
                pattern("from", "Price() @from list", type),
                pattern("qualified type", "@java.lang.Object()", type),
                pattern("bound pattern", "@$p : Price()", "Expected a fact type"),
                pattern("or of patterns", "Price() @or Tag()", type),
                pattern("infix or of patterns", "Price() @|| Tag()", "Expected a fact type"),
                refused("no pattern", "// Why.\nrule \"a\" when @then end\n", "looks at nothing"),
                refused(
                        "unclosed pattern",
                        "// Why.\nrule \"a\" when Price( value > 1B @then",
                        "Found \"then\". Expected \")\""));
    }

    @TestFactory
    Stream<DynamicTest> conditionsOnlyCompare() {
        return Stream.of(
                pattern("method call", "Price( @value.toString() == \"1\" )", "qualified name"),
                pattern("static call", "Price( @System.exit(0) == 1 )", "qualified name"),
                pattern("function call", "Price( value > @max( 1B, 2B ) )", "is a call"),
                pattern("qualified name", "Price( @java.lang.System.x == 1 )", "qualified name"),
                pattern("nested field", "Price( @value.scale == 1 )", "qualified name"),
                pattern("inner eval", "Price( @eval( true ) )", "is a call"),
                pattern("matches", "Candidate( base @matches \"x\" )", "Expected \")\""),
                pattern("contains", "Candidate( base @contains \"x\" )", "Expected \")\""),
                pattern("not without in", "Candidate( base not @like \"x\" )", "in or memberOf"),
                pattern("assignment", "Price( value @= 1B )", "(U+003D) is refused"),
                pattern("single and", "Price( value > 1B @& value < 2B )", "(U+0026) is refused"),
                pattern("index", "Price( value@[0] > 1B )", "(U+005B) is refused"),
                pattern("single quotes", "Candidate( base == @'x' )", "(U+0027) is refused"),
                pattern("bound expression", "Price( $x : value @* 2 )", "Expected \")\""),
                pattern("exponent", "Price( value > @1e3 )", "unknown ending"),
                pattern("long literal", "Price( value > @1L )", "unknown ending"),
                pattern("two points", "Price( value > @1.2.3 )", "cannot be read"),
                pattern("huge whole", "Price( value > @99999999999 )", "cannot be read"),
                pattern("minus name", "Price( value > -@value )", "a number after the minus"));
    }

    @TestFactory
    Stream<DynamicTest> rulesConcludeAndDoNothingElse() {
        String only = "rules conclude, they do not act";
        return Stream.of(
                conclusion("exit", "@System.exit(0);", only),
                conclusion("modify", "@modify( $price );", only),
                conclusion("update", "@update( $price );", only),
                conclusion("retract", "@retract( $price );", only),
                conclusion("delete", "@delete( $price );", only),
                conclusion("insert", "@insert( veto( drools.getRule() ) );", only),
                conclusion("a block", "modify( $price ) @{ };", "(U+007B) is refused"),
                conclusion("an assignment", "int i @= 0;", "(U+003D) is refused"),
                conclusion("variable", "@int i;", only),
                conclusion(
                        "exit inside",
                        "insertLogical( veto( @System.exit(0) ) );",
                        "Expected \"drools\""),
                conclusion(
                        "another getter",
                        "insertLogical( veto( drools.@getWorkingMemory() ) );",
                        "Expected \"getRule\""),
                conclusion(
                        "call in an argument",
                        "insertLogical( amount( drools.getRule(), @f() ) );",
                        "is a call"),
                refused(
                        "no semicolon",
                        "// Why.\nrule \"a\" when Price() then insertLogical( veto( drools.getRule() ) ) @end",
                        "Expected \";\""));
    }

    @TestFactory
    Stream<DynamicTest> aRuleHasNameReasonAndOneOrTwoConclusions() {
        String veto = " insertLogical( veto( drools.getRule() ) );";
        return Stream.of(
                refused("salience", head("\"a\" @salience 10 when"), "attributes such as salience"),
                refused("no-loop", head("\"a\" @no-loop when"), "attributes such as"),
                refused("dialect", head("\"a\" @dialect \"mvel\" when"), "attributes such as"),
                refused("agenda-group", head("\"a\" @agenda-group \"g\" when"), "attributes"),
                refused("extends", head("\"a\" @extends \"b\" when"), "attributes"),
                refused("no quotes", head("@a when"), "name in double quotes"),
                refused("capitals", head("@\"Too Low\" when"), "lower-case words"),
                refused("long name", head("@\"" + "a".repeat(61) + "\" when"), "60 characters"),
                refused(
                        "no reason",
                        "@rule \"a\" when Price() then" + veto + " end",
                        "The rule \"a\" has no reason"),
                refused(
                        "reason too far above",
                        "// A heading.\n\n@rule \"a\" when Price() then" + veto + " end",
                        "has no reason"),
                refused(
                        "empty reason",
                        "//  \n@rule \"a\" when Price() then" + veto + " end",
                        "has no reason"),
                refused(
                        "three conclusions",
                        "// Why.\nrule \"a\" when Price() then" + veto.repeat(3) + " @end",
                        "3 conclusions. Expected one or two"),
                refused(
                        "no conclusion",
                        "// Why.\nrule \"a\" when Price() then @end",
                        "0 conclusions"),
                refused("no end", "// Why.\nrule \"a\" when Price() then" + veto + "@", "end of"));
    }

    private static String head(String head) {
        return "// Why.\nrule "
                + head
                + " Price() then insertLogical( veto( drools.getRule() ) ); end";
    }

    @Test
    void twoConclusionsAreFine() {
        assertThat(
                        TestRules.faults(
                                TestRules.concluding(
                                        "insertLogical( tag( drools.getRule() ) );"
                                                + "insertLogical( veto( drools.getRule() ) );")))
                .isEmpty();
    }

    @Test
    void onlyTheFirstFaultOfAFileIsReportedBecauseTheRestWouldBeGuesswork() {
        List<Diagnostic> faults = TestRules.faults("import a\nimport b\n");
        assertThat(faults)
                .singleElement()
                .hasToString(
                        "guards/a.drl:1:1: Found \"import\". Expected a rule. Imports, functions, globals,"
                                + " queries and declarations are refused here: a guard file holds rules and comments only.");
    }
}
