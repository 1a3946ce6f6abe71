package io.market7.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.JournalEntry;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.TestFacts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trader asks why a deal was held, and what would have been with other values. */
class WhyWhatIfTest {

    @TempDir private static Path journal;

    @BeforeAll
    static void keepOneDecision() throws Exception {
        FactSet facts = TestFacts.deal("{ predictions: { confidence: 0.6, recovery-odds: 0.9 } }");
        Decision decision = TestFacts.decide(facts);
        try (SqliteJournal log =
                SqliteJournal.open(
                        journal,
                        FactsWriter::text,
                        each ->
                                new String(
                                        DecisionWriter.bytesWithMoment(each),
                                        StandardCharsets.UTF_8),
                        Clock.systemUTC())) {
            log.append(new JournalEntry("t-1", facts.at(), "LIVE", decision, facts));
        }
    }

    private static Typed typed(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--journal";
        all[words.length + 1] = journal.toString();
        return Typed.line(all);
    }

    @Test
    void whySaysWhatHeldItHowNarrowlyAndWhatWouldTurnIt() {
        Typed why = typed("why", "t-1");

        assertThat(why.err).isEmpty();
        assertThat(why.code).isZero();
        assertThat(why.out)
                .startsWith("HOLD  dca  SOLUSDT  2025-06-01T12:00:00Z")
                .contains(
                        "Nothing is done on SOLUSDT: 1 rule objects to what ladder-amount proposes.")
                .contains("confidence-too-low")
                .contains("margin: confidence -0.05")
                .contains("1. predictions.confidence from 0.6 to 0.65: then PLACE_SAFETY_ORDER")
                .contains("market7 why t-1 --rule NAME");
    }

    @Test
    void whyShowsOneRuleThatDidNotMatch() {
        Typed rule = typed("why", "t-1", "--rule", "rsi-too-low");

        assertThat(rule.code).isZero();
        assertThat(rule.out)
                .contains("rsi-too-low  did not match")
                .contains("indicators.15m.rsi")
                .contains("< 42 (minRsiPoints)")
                .contains("+8 points");
    }

    @Test
    void aRuleNobodyKnowsIsRefusedWithTheNearestOne() {
        Typed rule = typed("why", "t-1", "--rule", "rsi-to-low");

        assertThat(rule.code).isEqualTo(ExitCode.USAGE);
        assertThat(rule.err).contains("Did you mean rsi-too-low?");
    }

    @Test
    void whySearchesAmongTheMeasuresThatWereNamed() {
        assertThat(typed("why", "t-1", "--mutable", "indicators.*").out)
                .contains("no measure that may change has a say in confidence-too-low");
        assertThat(typed("why", "t-1", "--goal", "OPEN_DEAL").err)
                .contains("never decides OPEN_DEAL");
        assertThat(typed("why", "t-1", "--max", "9").code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatIfShowsTheRulesThatTurnedFirst() {
        Typed whatIf = typed("what-if", "t-1", "--set", "predictions.confidence=0.8");

        assertThat(whatIf.err).isEmpty();
        assertThat(whatIf.out)
                .startsWith("HOLD -> PLACE_SAFETY_ORDER  dca  SOLUSDT")
                .contains("with predictions.confidence = 0.8")
                .containsPattern("confidence-too-low +FIRED +NOT_MATCHED");
        assertThat(whatIf.out.indexOf("confidence-too-low"))
                .isLessThan(whatIf.out.indexOf("vetoes"));
    }

    @Test
    void whatIfRefusesAPathThatDoesNotExist() {
        Typed whatIf = typed("what-if", "t-1", "--set", "predictions.confidense=0.8");

        assertThat(whatIf.code).isEqualTo(ExitCode.USAGE);
        assertThat(whatIf.err).contains("Did you mean predictions.confidence?");
        assertThat(typed("what-if", "t-1").err).contains("Nothing would change");
        assertThat(typed("what-if", "t-1", "--set", "price").err).contains("PATH=VALUE");
    }

    @Test
    void bothSpeakJson() {
        JsonNode why = json(typed("why", "t-1", "--output", "json"));
        JsonNode whatIf =
                json(
                        typed(
                                "what-if",
                                "t-1",
                                "--set",
                                "predictions.confidence=null",
                                "--output",
                                "json"));

        assertThat(why.path("explanation").path("wouldFlip").size()).isPositive();
        assertThat(whatIf.path("outcomeAfter").asString()).isEqualTo("HOLD");
        assertThat(whatIf.path("changed").path("vetoes").toString()).contains("confidence-unknown");
    }

    private static JsonNode json(Typed typed) {
        assertThat(typed.err).isEmpty();
        return new JsonMapper().readTree(typed.out);
    }

    @Test
    void aSweepShowsWhereTheOutcomeTurns() {
        Typed sweep = typed("what-if", "t-1", "--sweep", "predictions.confidence=0.55..0.75:0.05");
        assertThat(sweep.err).isEmpty();
        assertThat(sweep.code).isZero();
        assertThat(sweep.out)
                .containsPattern("0\\.60 +HOLD +confidence-too-low")
                .containsPattern("0\\.65 +PLACE_SAFETY_ORDER")
                .contains("0.55 [..AAA] 0.75", ".  HOLD", "A  PLACE_SAFETY_ORDER")
                .contains("decided then: HOLD");
        JsonNode rows =
                new JsonMapper()
                        .readTree(
                                typed(
                                                "what-if",
                                                "t-1",
                                                "--sweep",
                                                "predictions.confidence=0.6..0.7:0.1",
                                                "--output",
                                                "json")
                                        .out);
        assertThat(rows).hasSize(2);
        assertThat(rows.path(1).path("outcome").asString()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(typed("what-if", "t-1", "--sweep", "predictions.confidence=1").err)
                .contains("Expected NAME=FROM..TO:STEP");
        assertThat(typed("what-if", "t-1", "--sweep", "price.none=1..2:1").code)
                .isEqualTo(ExitCode.USAGE);
    }
}
