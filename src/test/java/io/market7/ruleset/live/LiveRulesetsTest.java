package io.market7.ruleset.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Decision;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.BtcRules;
import io.market7.ruleset.compile.CompiledRuleset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRulesetsTest {

    private static final int RELOADS = Integer.getInteger("market7.reloads", 40);

    @TempDir private Path folder;

    private final Map<String, Map<String, Object>> overrides = new HashMap<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private BtcRules rules;

    @BeforeEach
    void copyRules() throws IOException {
        rules = new BtcRules(folder);
    }

    private LiveRulesets live(boolean sealsRequired) {
        return new LiveRulesets(
                rules.catalog(),
                Publications.ofFiles(rules.catalog(), () -> Map.copyOf(overrides)),
                sealsRequired,
                InstantSource.tick(() -> now, Duration.ofNanos(1)).withZone(ZoneOffset.UTC));
    }

    private static String version(LiveRulesets live) {
        Decision decision = BtcRules.decide(live);
        assertThat(decision.rulesets()).hasSize(1);
        return decision.rulesets().get(0).version();
    }

    @Test
    void aBindingToASealedVersionTakesEffectAndGoesBackToWhatIsStillCompiled() throws IOException {
        rules.seal("1.0.0");
        try (LiveRulesets live = live(true)) {
            CompiledRuleset first = live.get().ruleset("btc");
            assertThat(version(live)).isEqualTo("1.0.0");
            rules.copy("1.1.0");
            rules.seal("1.1.0");
            rules.bind("1.1.0");
            now = now.plusSeconds(60);

            InForce after = live.refresh();
            assertThat(after.isStale()).isFalse();
            assertThat(after.changes()).isEqualTo(1);
            assertThat(after.since()).containsEntry("btc", now);
            assertThat(version(live)).isEqualTo("1.1.0");

            rules.bind("1.0.0");
            live.refresh();
            assertThat(live.get().ruleset("btc")).isSameAs(first);
            assertThat(version(live)).isEqualTo("1.0.0");
        }
    }

    @Test
    void nothingChangesWhenNothingThatDecidesChanged() throws IOException {
        rules.seal("1.0.0");
        try (LiveRulesets live = live(true)) {
            InForce before = live.inForce();
            rules.copy("1.1.0");
            now = now.plusSeconds(60);
            InForce after = live.refresh();
            assertThat(after.rulesets()).isSameAs(before.rulesets());
            assertThat(after.since()).isEqualTo(before.since());
            assertThat(after.changes()).isZero();
        }
    }

    @Test
    void anUnsealedVersionDoesNotDecide() throws IOException {
        assertThatThrownBy(() -> live(true))
                .isInstanceOf(RulesetException.class)
                .hasMessageContaining("btc@1.0.0 is bound to decide but not sealed");
        rules.seal("1.0.0");
        try (LiveRulesets live = live(true)) {
            rules.copy("1.1.0");
            rules.bind("1.1.0");
            assertThat(live.refresh().faults().toString()).contains("rules seal btc@1.1.0");
            assertThat(version(live)).isEqualTo("1.0.0");
        }
    }

    @Test
    void aSealedVersionThatChangesIsStaleUntilItIsWhatItWas() throws IOException {
        rules.seal("1.0.0");
        try (LiveRulesets live = live(true)) {
            Path guard = rules.file("1.0.0", "guards/status.drl");
            String text = Files.readString(guard);
            Files.writeString(guard, text + "\n");
            InForce stale = live.refresh();
            assertThat(stale.isStale()).isTrue();
            assertThat(stale.staleSince()).isEqualTo(now);
            assertThat(stale.faults().toString()).contains("A sealed version never changes");
            assertThat(version(live)).isEqualTo("1.0.0");

            now = now.plusSeconds(5);
            assertThat(live.refresh().staleSince()).isEqualTo(now.minusSeconds(5));
            Files.writeString(guard, text);
            assertThat(live.refresh().isStale()).isFalse();
        }
    }

    @Test
    void overridesTakeEffectAndThoseOutOfRangeDoNot() {
        try (LiveRulesets live = live(false)) {
            String before = live.get().parameters("btc").sha256();
            overrides.put("btc", Map.of("bullRsiMinPoints", 56));
            assertThat(live.refresh().faults()).isEmpty();
            String after = live.get().parameters("btc").sha256();
            assertThat(after).isNotEqualTo(before);

            overrides.put("btc", Map.of("bullRsiMinPoints", 560));
            assertThat(live.refresh().faults().toString()).contains("bullRsiMinPoints", "560");
            assertThat(live.get().parameters("btc").sha256()).isEqualTo(after);
        }
    }

    @Test
    void aVersionWhoseScenariosFailDoesNotDecide() throws IOException {
        try (LiveRulesets live = live(false)) {
            rules.copy("1.1.0");
            Path scenarios = rules.file("1.1.0", "guards/status.scenarios.yaml");
            Files.writeString(
                    scenarios,
                    Files.readString(scenarios)
                            .replaceFirst("outcome: NEUTRAL", "outcome: BULLISH"));
            rules.bind("1.1.0");
            InForce stale = live.refresh();
            assertThat(stale.faults()).hasSize(1);
            assertThat(stale.faults().get(0).file()).endsWith("guards/status.scenarios.yaml");
            assertThat(stale.faults().get(0).line()).isPositive();
            assertThat(version(live)).isEqualTo("1.0.0");
        }
    }

    /**
     * Every decision is made by one version and says which, while versions change under it. {@code
     * -Dmarket7.reloads=1000} reloads as often.
     */
    @Test
    void decisionsGoOnWhileVersionsChange() throws Exception {
        for (int i = 1; i <= 9; i++) {
            rules.stamp("2.0." + i);
        }
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong decisions = new AtomicLong();
        List<Throwable> failures = new ArrayList<>();
        try (LiveRulesets live = live(false)) {
            rules.bind("2.0.1");
            assertThat(live.refresh().faults()).isEmpty();
            List<Thread> threads =
                    IntStream.range(0, 4)
                            .mapToObj(each -> new Thread(() -> decide(live, over, decisions)))
                            .toList();
            threads.forEach(
                    thread ->
                            thread.setUncaughtExceptionHandler(
                                    (which, failure) -> {
                                        synchronized (failures) {
                                            failures.add(failure);
                                        }
                                    }));
            threads.forEach(Thread::start);
            for (int reload = 0; reload < RELOADS; reload++) {
                rules.bind("2.0." + (1 + reload % 9));
                assertThat(live.refresh().faults()).isEmpty();
            }
            over.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(decisions.get()).isGreaterThan(RELOADS);
        System.out.printf("%,d decisions over %,d reloads%n", decisions.get(), RELOADS);
    }

    private static void decide(LiveRulesets live, AtomicBoolean over, AtomicLong decisions) {
        while (!over.get()) {
            Decision decision = BtcRules.decide(live);
            String version = decision.rulesets().get(0).version();
            assertThat(decision.tags()).contains("stamp-" + version.replace('.', '-'));
            assertThat(decision.tags().stream().filter(tag -> tag.startsWith("stamp-"))).hasSize(1);
            decisions.incrementAndGet();
        }
    }
}
