package io.market7.ruleset.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.Refusals;
import io.market7.ruleset.manifest.ParameterType;
import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.parse.TestRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names, types and stages. The mark is where the fault is reported. */
class RuleCheckerTest {

    private static final Map<String, FieldType> PARAMETERS =
            Map.of(
                    "minPoints", ParameterType.NUMBER.fieldType(false),
                    "maxPoints", ParameterType.NUMBER.fieldType(true),
                    "barCount", ParameterType.INTEGER.fieldType(false),
                    "floorQuote", ParameterType.DECIMAL.fieldType(false),
                    "enabled", ParameterType.FLAG.fieldType(false),
                    "mode", ParameterType.TEXT.fieldType(false),
                    "bases", ParameterType.TEXTS.fieldType(false),
                    "capsQuote", ParameterType.DECIMAL_MAP.fieldType(false));

    private static List<Diagnostic> check(String text) {
        RuleChecker checker = new RuleChecker(new FactSchema(), PARAMETERS);
        return RuleFiles.rules("guards/a.drl", text).stream()
                .flatMap(rule -> checker.check(rule).stream())
                .toList();
    }

    private static DynamicTest pattern(String name, String marked, String words) {
        return Refusals.refused(name, TestRules.rule(marked), words, RuleCheckerTest::check);
    }

    private static DynamicTest conclusion(String name, String marked, String words) {
        return Refusals.refused(
                name,
                TestRules.concluding("insertLogical( " + marked + " );"),
                words,
                RuleCheckerTest::check);
    }

    private static DynamicTest fine(String pattern) {
        return DynamicTest.dynamicTest(
                pattern, () -> assertThat(check(TestRules.rule(pattern))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> namesAreKnown() {
        return Stream.of(
                pattern("fact type", "@Indicator( rsi > 1.0 )", "Did you mean Indicators?"),
                pattern("far from any type", "@Blockchain()", "\"Blockchain\" is no fact type."),
                pattern("declared but not in the schema", "@FactSet()", "is no fact type"),
                pattern("field", "Indicators( @rsl > 1.0 )", "no field \"rsl\". Did you mean rsi?"),
                pattern("bound field", "Indicators( @$r : rsii )", "Did you mean rsi?"),
                pattern("parameter", "Parameters( @minPoint > 1.0 )", "Did you mean minPoints?"),
                pattern("binding", "Indicators( rsi > @$x )", "$x is not bound before this."),
                pattern(
                        "binding of a later pattern",
                        "Indicators( rsi > @$min ) Parameters( $min : minPoints )",
                        "$min is not bound before this."),
                pattern(
                        "binding almost right",
                        "Parameters( $minimum : minPoints ) Indicators( rsi > @$minimun )",
                        "Did you mean $minimum?"),
                pattern("double binding", "Indicators( $r : rsi, @$r : adx )", "$r is bound twice"),
                pattern(
                        "double binding in two patterns",
                        "Parameters( $r : minPoints ) Indicators( @$r : rsi )",
                        "$r is bound twice"),
                pattern("binding inside not", "not Price( @$p : value )", "inside not or exists"),
                pattern("binding inside exists", "exists Price( @$p : value )", "inside not or"),
                pattern("enum", "Indicators( series == @Serie.SYMBOL )", "Serie is no enum"),
                pattern("class that is no enum", "Indicators( rsi > @Math.PI )", "is no enum"),
                pattern("constant", "Indicators( timeframe == @Timeframe.M7 )", "Expected one of"));
    }

    @TestFactory
    Stream<DynamicTest> bothSidesOfAComparisonHaveOneType() {
        return Stream.of(
                pattern("number and text", "Indicators( @rsi > \"42\" )", "a measure is compared"),
                pattern("text and number", "Candidate( @base == 42 )", "a text is compared with"),
                pattern(
                        "amount and measure",
                        "Price( @value > 42.0 )",
                        "an amount is compared with a measure. Expected two values of one type."),
                pattern("amount and whole number", "Price( @value > 42 )", "an amount is compared"),
                pattern("measure and amount", "Indicators( @rsi > 42B )", "with an amount"),
                pattern(
                        "amount and bound measure",
                        "Parameters( $m : minPoints ) Price( @value > $m )",
                        "an amount is compared with a measure"),
                pattern("enum and text", "Indicators( @timeframe == \"15m\" )", "Timeframe is"),
                pattern(
                        "two enums",
                        "Indicators( @timeframe == Series.BTC )",
                        "Timeframe is compared with Series"),
                pattern("flag and number", "OpenDeals( @symbolActive == 1 )", "a flag is compared"),
                pattern("flag and text", "OpenDeals( @symbolActive == \"true\" )", "a flag is"),
                pattern("amounts equal", "Price( @value == 2B )", "Expected < <= > or >="),
                pattern("amounts unequal", "Price( @value != 2B )", "Expected < <= > or >="),
                pattern("amounts in a list", "Price( value in ( @2B ) )", "Expected < <= > or >="),
                pattern("order of texts", "Candidate( @base < \"B\" )", "a text has no order"),
                pattern("order of flags", "OpenDeals( @symbolActive > false )", "no order"),
                pattern("order of enums", "Indicators( @timeframe > Timeframe.M15 )", "no order"),
                pattern("lists", "Parameters( @bases == bases )", "a list is compared with a list"),
                pattern("map", "Parameters( @capsQuote > 1B )", "only be compared with null"),
                pattern("two constants", "Price( @1 < 2 )", "Two constants are compared"));
    }

    @TestFactory
    Stream<DynamicTest> nullIsOnlyAskedOfWhatMayBeUnknown() {
        return Stream.of(
                pattern("known field", "Score( @value != null )", "always known"),
                pattern(
                        "field no record leaves unknown",
                        "Price( @value != null )",
                        "always known"),
                pattern(
                        "binding of such a field",
                        "Candidate( $b : base ) Price( @$b == null )",
                        "always known"),
                pattern("known parameter", "Parameters( @minPoints == null )", "always known"),
                pattern(
                        "known binding",
                        "Parameters( $m : minPoints ) Price( @$m == null )",
                        "always known"),
                pattern("sum", "Indicators( @rsi + adx != null )", "always known"),
                pattern("order of null", "Indicators( @rsi > null )", "null has no order"),
                pattern("null first", "Indicators( @null == rsi )", "null is compared with"),
                pattern(
                        "null in a list",
                        "Candidate( base in ( @null ) )",
                        "in a list for a text"));
    }

    @TestFactory
    Stream<DynamicTest> arithmeticCombinesMeasuresOrAmounts() {
        return Stream.of(
                pattern("text", "Indicators( rsi > adx @+ \"1\" )", "cannot be combined with +"),
                pattern(
                        "amount and measure",
                        "Price( value > 2B @* 1.5 )",
                        "an amount and a measure"),
                pattern(
                        "measure and amount",
                        "Price( value > 1.5 @* 2B )",
                        "a measure and an amount"),
                pattern("flag", "Indicators( rsi > adx @- true )", "cannot be combined with -"),
                pattern("null", "Indicators( rsi > adx @+ null )", "cannot be combined with +"),
                pattern("whole by whole", "Indicators( rsi > 7 @/ 2 )", "depends on rounding"),
                pattern(
                        "whole parameter by whole",
                        "Parameters( $n : barCount ) Indicators( rsi > $n @/ 2 )",
                        "a whole number cannot be divided by a whole number"),
                pattern("amount by amount", "Price( value > 7B @/ 2B )", "depends on rounding"));
    }

    @TestFactory
    Stream<DynamicTest> listsFlagsAndOptionsHaveTheirTypes() {
        return Stream.of(
                pattern(
                        "memberOf a text",
                        "Parameters( $m : mode ) Candidate( base memberOf @$m )",
                        "a text stands where a list was expected"),
                pattern(
                        "memberOf of a number",
                        "Parameters( $b : bases ) Indicators( @rsi memberOf $b )",
                        "a measure stands where a text was expected"),
                pattern("flag of a number", "Indicators( @rsi )", "where a flag was expected"),
                pattern("negated number", "Indicators( !@rsi )", "where a flag was expected"),
                pattern(
                        "option of another type",
                        "Candidate( base in ( \"A\", @1 ) )",
                        "in a list"),
                pattern("option that is a field", "Candidate( base in ( @symbol ) )", "in a list"),
                pattern(
                        "option that is bound",
                        "Parameters( $m : mode ) Candidate( base in ( @$m ) )",
                        "Expected constants of that type"));
    }

    @TestFactory
    Stream<DynamicTest> conclusionsTakeWhatTheySay() {
        String rule = "drools.getRule()";
        return Stream.of(
                conclusion("unknown", "@vetto( " + rule + " )", "Did you mean veto?"),
                conclusion("far from any", "@buyEverything( " + rule + " )", "is no conclusion."),
                conclusion("one too many", "@veto( " + rule + ", 1 )", "Expected 0 to 0"),
                conclusion("one too few", "@amount( " + rule + " )", "has 0 arguments"),
                conclusion(
                        "two too many",
                        "@proposal( " + rule + ", Action.OPEN_DEAL, 1B, 2B )",
                        "has 3 arguments after the rule. Expected 1 to 2"),
                conclusion(
                        "text for an amount", "amount( " + rule + ", @\"1\" )", "a text is given"),
                conclusion(
                        "wrong enum",
                        "status( " + rule + ", @MarketCondition.BULLISH )",
                        "MarketCondition is given to status. Expected MarketStatus"),
                conclusion("text for an enum", "condition( " + rule + ", @\"UP\" )", "a text is"),
                conclusion("unbound", "amount( " + rule + ", @$q )", "$q is not bound"),
                conclusion("field", "amount( " + rule + ", @value )", "A conclusion has no field"),
                conclusion("null", "amount( " + rule + ", @null )", "null is given to amount"));
    }

    @TestFactory
    Stream<DynamicTest> aRuleLooksOnlyAtWhatIsConcludedBefore() {
        return Stream.of(
                stage("tag reads Tag", "@Tag( rule == \"b\" )", "tag", "known after stage tag"),
                stage("tag reads Proposal", "@Proposal()", "tag", "known after stage proposal"),
                stage("tag reads Amount", "@Amount( quote > 1B )", "tag", "after stage proposal"),
                stage("tag reads Veto", "@Veto()", "tag", "known after stage veto"),
                stage("veto reads Veto", "@Veto()", "veto", "in stage veto"),
                stage("score reads Score", "@Score()", "scoreChange", "known after stage score"),
                stage(
                        "timeframe reads the results",
                        "@TimeframeResults()",
                        "timeframeVeto",
                        "known after stage timeframe"),
                fine("Tag( rule == \"b\" )"),
                fine("Proposal( action == Action.OPEN_DEAL )"),
                fine("Amount( quote > 1B )"),
                fine("Score( name == \"fork\", value < 1.0 )"));
    }

    private static DynamicTest stage(String name, String marked, String conclusion, String words) {
        String argument =
                switch (conclusion) {
                    case "scoreChange" -> ", 1.0";
                    case "timeframeVeto" -> ", Timeframe.M15";
                    default -> "";
                };
        return Refusals.refused(
                name,
                TestRules.rule(marked)
                        .replace(
                                "veto( drools.getRule()",
                                conclusion + "( drools.getRule()" + argument),
                words,
                RuleCheckerTest::check);
    }

    @TestFactory
    Stream<DynamicTest> whatTheReferenceAllowsIsAccepted() {
        return Stream.of(
                fine("Indicators( rsi > 42, adx <= 42.5, rsi == adx, rsi != null )"),
                fine(
                        "Parameters( $m : minPoints, enabled ) Indicators( rsi * 2 - $m > adx / 2.0 )"),
                fine("Parameters( maxPoints != null, $m : maxPoints ) Indicators( rsi > $m )"),
                fine("Parameters( $f : floorQuote ) Price( value - 1B > $f * 0.5B )"),
                fine("Parameters( $b : bases ) Candidate( base not memberOf $b )"),
                fine("Indicators( timeframe in ( Timeframe.M15, Timeframe.H1 ) )"),
                fine("Indicators( closes != null, macdHistory == null )"),
                fine("exists CandidateSigns( count >= 2 ) not Tag( rule == \"b\" )"));
    }

    @Test
    void everyFaultOfARuleIsReported() {
        assertThat(check(TestRules.rule("Indicators( rsl > 1.0, adx > \"x\" ) Nothing()")))
                .extracting(Diagnostic::message)
                .hasSize(3);
    }
}
