package io.market7.cycle.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.Evaluation;
import io.market7.cycle.Identified;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.catalog.BtcRules;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A version decides beside the live one, and changes nothing. */
class ShadowDeciderTest {

    @TempDir private Path folder;

    private BtcRules rules;
    private LiveRulesets live;
    private ShadowFile file;
    private ShadowDecider decider;

    @BeforeEach
    void start() throws IOException {
        rules = new BtcRules(folder);
        live =
                new LiveRulesets(
                        rules.catalog(),
                        Publications.ofFiles(rules.catalog(), Map::of),
                        false,
                        Clock.systemUTC());
        file = new ShadowFile(folder);
        decider = new ShadowDecider(live::inForce, file);
    }

    @AfterEach
    void stop() {
        decider.close();
        live.close();
    }

    private void bind(String shadow) throws IOException {
        Files.writeString(
                rules.bindings(),
                "rulesets: { btc: { live: 1.0.0, shadow: %s } }".formatted(shadow));
        live.refresh();
    }

    private Decision decide(String id) throws InterruptedException {
        Decision decision =
                Identified.decision(
                        new RuleEngine(live).decide(BtcRules.FACTS, ExplainLevel.WHY), id);
        decider.onEvaluation(new Evaluation(Evaluation.LIVE, BtcRules.FACTS, decision, null));
        decider.settle();
        return decision;
    }

    private JsonNode report() {
        return new JsonMapper()
                .readTree(new ShadowReport(rules.catalog(), file, decider).json("btc", 10));
    }

    @Test
    void whatDiffersIsKeptWithBothDecisionsAndTheLiveOneDecides() throws Exception {
        rules.stamp("1.1.0");
        bind("1.1.0");
        assertThat(live.inForce().faults()).isEmpty();
        Decision decision = decide("btc-1");
        assertThat(decision.rulesets().get(0).version()).isEqualTo("1.0.0");

        JsonNode report = report();
        assertThat(report.path("shadow").asString()).isEqualTo("1.1.0");
        assertThat(report.path("decisions").asLong()).isEqualTo(1);
        assertThat(report.path("different").asLong()).isEqualTo(1);
        JsonNode difference = report.path("differences").path(0);
        assertThat(difference.path("live").path("id").asString()).isEqualTo("btc-1");
        assertThat(difference.path("shadow").path("id").asString()).isEqualTo("btc-1");
        assertThat(difference.path("live").path("explanation").isObject()).isTrue();
        assertThat(difference.path("shadow").path("tags").toString()).contains("stamp-1-1-0");
        assertThat(difference.path("shadow").path("explanation").path("rules").toString())
                .contains("stamp-1-1-0");
    }

    @Test
    void whatDoesNotDifferIsCountedOnly() throws Exception {
        rules.copy("1.1.0");
        bind("1.1.0");
        decide("btc-1");
        decide("btc-2");
        assertThat(report().path("decisions").asLong()).isEqualTo(2);
        assertThat(report().path("different").asLong()).isZero();
        assertThat(report().path("differences")).isEmpty();
    }

    @Test
    void aDraftMayChangeWhileItIsTheShadow() throws Exception {
        rules.copy("1.1.0");
        bind("1.1.0");
        decide("btc-1");
        Files.writeString(
                rules.file("1.1.0", "guards/new.drl"),
                """
                // New.
                rule "new-today"
                when
                    BtcSnapshot()
                then
                    insertLogical( tag( drools.getRule() ) );
                end
                """);
        live.refresh();
        decide("btc-2");
        assertThat(report().path("differences")).hasSize(1);
        assertThat(report().path("decisions").asLong()).isEqualTo(2);
    }

    @Test
    void aBrokenShadowTakesNothingDown() throws Exception {
        rules.copy("1.1.0");
        Files.writeString(rules.file("1.1.0", "guards/status.drl"), "broken");
        bind("1.1.0");
        assertThat(live.inForce().isStale()).isTrue();
        assertThat(live.inForce().faults().toString()).contains("1.1.0/guards/status.drl");
        assertThat(live.inForce().shadow()).isNull();
        assertThat(decide("btc-1").rulesets().get(0).version()).isEqualTo("1.0.0");
        assertThat(report().path("decisions").asLong()).isZero();
    }

    @Test
    void withoutAShadowNothingIsDone() throws Exception {
        decide("btc-1");
        assertThat(report().path("shadow").isNull()).isTrue();
        assertThat(folder.resolve("shadow.jsonl")).doesNotExist();
    }

    @Test
    void theNewestLinesComeFirstAndACutOneIsNone() throws IOException {
        for (int i = 1; i <= 5; i++) {
            file.append("{\"n\":" + i + "}");
        }
        Files.writeString(folder.resolve("shadow.jsonl"), "{\"n\":6", StandardOpenOption.APPEND);
        assertThat(file.newest(line -> true, 2)).isEqualTo(List.of("{\"n\":5}", "{\"n\":4}"));
        assertThat(file.newest(line -> line.contains("3"), 9)).containsExactly("{\"n\":3}");
    }

    @Test
    void whereNoServiceRunsNobodyHasCounted() throws Exception {
        rules.stamp("1.1.0");
        bind("1.1.0");
        decide("btc-1");
        JsonNode here =
                new JsonMapper()
                        .readTree(new ShadowReport(rules.catalog(), file, null).json("btc", 10));
        assertThat(here.path("decisions").isNull()).isTrue();
        assertThat(here.path("different").isNull()).isTrue();
        assertThat(here.path("differences")).hasSize(1);
    }
}
