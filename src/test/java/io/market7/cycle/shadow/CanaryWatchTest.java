package io.market7.cycle.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.catalog.BtcRules;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version decides about some symbols, until it goes too far from the live one. */
class CanaryWatchTest {

    private static final GuardRails RAILS = new GuardRails(10, 4, 0.5, 0.5, 0);

    @TempDir private Path folder;

    private final List<String> taken = new ArrayList<>();
    private BtcRules rules;
    private LiveRulesets live;
    private CanaryWatch watch;

    @BeforeEach
    void start() throws IOException {
        rules = new BtcRules(folder);
        Publications files = Publications.ofFiles(rules.catalog(), Map::of);
        live = new LiveRulesets(rules.catalog(), files, false, Clock.systemUTC());
        watch =
                new CanaryWatch(
                        live::inForce,
                        RAILS,
                        (ruleset, version, reason) -> {
                            live.bar(ruleset);
                            taken.add(ruleset + "@" + version + ": " + reason);
                        },
                        Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        watch.close();
        live.close();
    }

    private void bind(String symbol) throws IOException {
        Files.writeString(
                rules.bindings(),
                "rulesets: { btc: { live: 1.0.0, canary: 1.1.0, symbols: [%s] } }"
                        .formatted(symbol));
        live.refresh();
        assertThat(live.inForce().faults()).isEmpty();
    }

    private Decision decide() throws InterruptedException {
        Decision decision = new RuleEngine(live.choice()).decide(BtcRules.FACTS, ExplainLevel.NONE);
        watch.onEvaluation(new Evaluation(Evaluation.LIVE, BtcRules.FACTS, decision, null));
        watch.settle();
        return decision;
    }

    private static String version(Decision decision) {
        return decision.rulesets().get(0).version();
    }

    @Test
    void decidesAboutItsSymbolsOnly() throws Exception {
        rules.stamp("1.1.0");
        bind("SOLUSDT");
        assertThat(version(decide())).isEqualTo("1.0.0");
        assertThat(watch.counts("btc").decisions()).isZero();
        bind("BTCUSDT");
        assertThat(version(decide())).isEqualTo("1.1.0");
        assertThat(watch.counts("btc")).isEqualTo(new CanaryCounts(1, 1, 0, 0, 0));
        assertThat(version(new RuleEngine(live).decide(BtcRules.FACTS, ExplainLevel.NONE)))
                .isEqualTo("1.0.0");
    }

    @Test
    void goesBackByItselfWhenItDiffersTooOften() throws Exception {
        rules.stamp("1.1.0");
        bind("BTCUSDT");
        for (int i = 0; i < 3; i++) {
            assertThat(version(decide())).isEqualTo("1.1.0");
        }
        assertThat(taken).isEmpty();
        decide();
        assertThat(taken)
                .containsExactly(
                        "btc@1.1.0: it differs in 100.0 % of 4 decisions; 50.0 % are allowed");
        assertThat(version(decide())).isEqualTo("1.0.0");
        assertThat(watch.ended("btc").version()).isEqualTo("1.1.0");

        // the file still names it, and says nothing new
        live.refresh();
        assertThat(version(decide())).isEqualTo("1.0.0");
        bind("SOLUSDT");
        bind("BTCUSDT");
        assertThat(version(decide())).isEqualTo("1.1.0");
    }

    @Test
    void goesBackAlsoWhileFilesAreBroken() throws Exception {
        rules.stamp("1.1.0");
        bind("BTCUSDT");
        Files.writeString(rules.bindings(), "rulesets: [");
        assertThat(live.refresh().isStale()).isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(version(decide())).isEqualTo("1.1.0");
        }
        assertThat(taken).hasSize(1);
        assertThat(version(decide())).isEqualTo("1.0.0");
        assertThat(live.inForce().isStale()).isTrue();
        assertThat(live.inForce().canaries()).isEmpty();
    }

    @Test
    void staysWhenItDecidesAlike() throws Exception {
        rules.copy("1.1.0");
        bind("BTCUSDT");
        for (int i = 0; i < 25; i++) {
            assertThat(version(decide())).isEqualTo("1.1.0");
        }
        assertThat(watch.counts("btc")).isEqualTo(new CanaryCounts(10, 0, 0, 0, 0));
        assertThat(taken).isEmpty();
    }

    @Test
    void oneFailureOfItsOwnIsTooMany() throws Exception {
        rules.copy("1.1.0");
        bind("BTCUSDT");
        Decision decision = decide();
        watch.onEvaluation(
                new Evaluation(
                        Evaluation.ERROR,
                        BtcRules.FACTS,
                        decision,
                        new IllegalStateException("It fails.")));
        watch.settle();
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0)).contains("it failed in 1 of 2 decisions");
        assertThat(version(decide())).isEqualTo("1.0.0");
    }

    @Test
    void railsHoldAtTheLimitAndNotBeyond() {
        CanaryWindow window = new CanaryWindow(new GuardRails(10, 2, 0.5, 0.25, 1));
        window.add(new CanaryWindow.Sample(true, true, false, false));
        assertThat(window.crossed()).isNull();
        window.add(new CanaryWindow.Sample(false, false, false, false));
        assertThat(window.crossed()).isNull();
        window.add(new CanaryWindow.Sample(true, false, false, false));
        assertThat(window.crossed())
                .isEqualTo("it differs in 66.7 % of 3 decisions; 50.0 % are allowed");
        CanaryWindow vetoes = new CanaryWindow(new GuardRails(10, 1, 1, 0.25, 0));
        vetoes.add(new CanaryWindow.Sample(false, false, true, true));
        vetoes.add(new CanaryWindow.Sample(false, false, false, false));
        vetoes.add(new CanaryWindow.Sample(false, false, false, false));
        vetoes.add(new CanaryWindow.Sample(true, false, true, false));
        assertThat(vetoes.crossed()).isNull();
        vetoes.add(new CanaryWindow.Sample(true, false, true, false));
        assertThat(vetoes.crossed())
                .isEqualTo(
                        "it vetoes 60.0 % of 5 decisions and the live version 20.0 %; a difference of 25.0 % is allowed");
        CanaryWindow fewer = new CanaryWindow(new GuardRails(10, 1, 1, 0.25, 0));
        fewer.add(new CanaryWindow.Sample(true, false, false, true));
        assertThat(fewer.crossed()).contains("vetoes 0.0 %");
    }
}
