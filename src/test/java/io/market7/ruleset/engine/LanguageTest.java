package io.market7.ruleset.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.RuleEvidence;
import io.market7.domain.decision.RuleState;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What conditions mean, as Drools fires them and as the explanation sees them. RSI is unknown, ADX
 * is 20, the condition of BTC, the fired steps and the parameters off and basesOff are unknown.
 */
class LanguageTest {

    private static final String RECORD =
            "Indicators( series == Series.SYMBOL, timeframe == Timeframe.M15, ";

    private static final Map<String, String> HOLD = new LinkedHashMap<>();
    private static final Map<String, String> DO_NOT_HOLD = new LinkedHashMap<>();

    static {
        HOLD.put("is-unknown", RECORD + "rsi == null )");
        HOLD.put("either", RECORD + "rsi < 50.0 || adx > 10.0 )");
        HOLD.put("either-unequal", RECORD + "rsi != 50.0 || adx == 20 )");
        HOLD.put("none", "not " + RECORD + "rsi < 100.0 )");
        HOLD.put("whole-option", RECORD + "adx in ( 20, 30 ) )");
        HOLD.put("bound-unknown", RECORD + "$r : rsi, $r == null )");
        HOLD.put(
                "off-asked", "Parameters( $off : off ) " + RECORD + "$off == null || rsi > $off )");
        HOLD.put("member", "Parameters( $b : bases ) Candidate( base memberOf $b )");
        HOLD.put("sum", RECORD + "adx * 2 - 10 > adx )");
        HOLD.put("division", RECORD + "adx / 8 == 2.5 )");
        HOLD.put("amount-scale", "Price( value >= 96.00B, value <= 96B )");
        HOLD.put("enum-option", "Candidate( side in ( Side.LONG ), market != Market.FUTURES )");
        DO_NOT_HOLD.put("less", RECORD + "rsi < 50.0 )");
        DO_NOT_HOLD.put("unequal", RECORD + "rsi != 5.0 )");
        DO_NOT_HOLD.put("equal", RECORD + "rsi == 5.0 )");
        DO_NOT_HOLD.put("not-option", RECORD + "rsi not in ( 1.0, 2.0 ) )");
        DO_NOT_HOLD.put("not-whole-option", RECORD + "adx not in ( 20 ) )");
        DO_NOT_HOLD.put("unknown-sum", RECORD + "rsi + adx > 0.0 )");
        DO_NOT_HOLD.put("bound-less", RECORD + "$r : rsi ) Score( name == \"fork\", value < $r )");
        DO_NOT_HOLD.put("exists", "exists " + RECORD + "rsi > 0.0 )");
        DO_NOT_HOLD.put("flag", "NextStep( alreadyFired )");
        DO_NOT_HOLD.put("no-flag", "NextStep( !alreadyFired )");
        DO_NOT_HOLD.put("enum-unequal", "BtcMarket( condition != MarketCondition.BULLISH )");
        DO_NOT_HOLD.put("enum-not-in", "BtcMarket( condition not in ( MarketCondition.BULLISH ) )");
        DO_NOT_HOLD.put("off", "Parameters( $off : off ) " + RECORD + "adx > $off )");
        DO_NOT_HOLD.put("off-not-more", "Parameters( $off : off ) " + RECORD + "adx != $off )");
        DO_NOT_HOLD.put("off-member", "Parameters( $b : basesOff ) Candidate( base memberOf $b )");
        DO_NOT_HOLD.put(
                "off-no-member", "Parameters( $b : basesOff ) Candidate( base not memberOf $b )");
        DO_NOT_HOLD.put("no-member", "Parameters( $b : bases ) Candidate( base not memberOf $b )");
        DO_NOT_HOLD.put("division-by-zero", RECORD + "adx / 0.0 < 1.0 )");
    }

    @TempDir private Path temp;

    private Decision decide() {
        StringBuilder guards = new StringBuilder();
        rules(HOLD, guards);
        rules(DO_NOT_HOLD, guards);
        return TestFolder.withoutGuards(temp, "dca")
                .edit(
                        "ruleset.yaml",
                        text ->
                                text
                                        + "  - { name: off, type: number, nullable: true, default: null, meaning: M }\n"
                                        + "  - { name: bases, type: texts, default: [SOL, BTC], meaning: M }\n"
                                        + "  - { name: basesOff, type: texts, nullable: true, default: null, meaning: M }\n")
                .edit(
                        "parameters.drl",
                        text ->
                                text.replace(
                                        "\nend",
                                        "\n    off : Double\n    bases : List\n    basesOff : List\nend"))
                .write("guards/a.drl", guards.toString())
                .engine()
                .decide(
                        TestFacts.deal(
                                """
                                btc: null
                                ledger: null
                                indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, adx: 20 } }
                                """),
                        ExplainLevel.FULL);
    }

    private static void rules(Map<String, String> patterns, StringBuilder text) {
        patterns.forEach(
                (name, pattern) ->
                        text.append("// Why.\nrule \"%s\" when %s then ".formatted(name, pattern))
                                .append("insertLogical( tag( drools.getRule() ) ); end\n\n"));
    }

    @Test
    void aComparisonWithTheUnknownDoesNotHold() {
        assertThat(decide().tags()).containsExactlyInAnyOrderElementsOf(HOLD.keySet());
    }

    @Test
    void theExplanationSeesTheSame() {
        List<RuleEvidence> rules = decide().explanation().rules();
        for (RuleEvidence rule : rules) {
            assertThat(rule.state() == RuleState.FIRED)
                    .as(rule.rule())
                    .isEqualTo(HOLD.containsKey(rule.rule()));
            if (rule.state() != RuleState.FIRED) {
                assertThat(rule.conditions())
                        .as(rule.rule())
                        .anyMatch(condition -> !condition.holds());
            }
        }
    }
}
