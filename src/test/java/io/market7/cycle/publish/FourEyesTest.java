package io.market7.cycle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.ruleset.catalog.BtcRules;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.ApprovedPublications;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing decides that only its author has seen. */
class FourEyesTest {

    @TempDir private Path folder;

    private final Map<String, Map<String, Object>> parameters = new HashMap<>();
    private BtcRules rules;
    private LiveRulesets live;
    private Publishing publishing;
    private Trials trials;

    @BeforeEach
    void start() throws IOException {
        rules = new BtcRules(folder);
        rules.seal("1.0.0");
        rules.stamp("1.1.0");
        rules.seal("1.1.0");
        open();
    }

    private void open() {
        ApprovedPublications approved =
                new ApprovedPublications(
                        Publications.ofFiles(rules.catalog(), () -> Map.copyOf(parameters)),
                        folder.resolve("approved.yaml"));
        live = new LiveRulesets(rules.catalog(), approved, true, Clock.systemUTC());
        BindingChanges changes =
                new BindingChanges(
                        rules.catalog(),
                        () -> live.refresh().faults(),
                        new FourEyes(
                                approved,
                                label -> label.endsWith("1.1.0") ? Set.of("ada") : Set.of()));
        publishing = new Publishing(changes, null, Clock.systemUTC());
        trials = new Trials(changes);
    }

    @AfterEach
    void stop() {
        live.close();
    }

    private String version() {
        Decision decision = new RuleEngine(live.choice()).decide(BtcRules.FACTS, ExplainLevel.NONE);
        return decision.rulesets().get(0).version();
    }

    @Test
    void aPromotionWaitsForSomebodyElse() throws IOException {
        Promotion promotion = publishing.promote("btc@1.1.0", null, "bob", "It is better.");
        assertThat(promotion.waits()).isTrue();
        assertThat(promotion.sentence()).endsWith("when it is approved");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(live.inForce().waiting()).containsEntry("btc", "btc 1.1.0 instead of 1.0.0");
        for (String own : List.of("bob", "ada")) {
            assertThatThrownBy(() -> publishing.approve("btc", own))
                    .isInstanceOf(GateRefusal.class)
                    .hasMessageContaining(own + " took part in this change of btc");
        }
        assertThat(publishing.approve("btc", "eve")).containsExactly("btc 1.1.0 instead of 1.0.0");
        assertThat(version()).isEqualTo("1.1.0");
        assertThat(live.inForce().waiting()).isEmpty();
        assertThatThrownBy(() -> publishing.approve(null, "eve"))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("Nothing waits");
    }

    @Test
    void goingBackAsksNobody() throws IOException {
        publishing.promote("btc@1.1.0", null, "bob", "It is better.");
        publishing.approve("btc", "eve");
        assertThat(publishing.rollback("btc", "bob", "It is not.").waits()).isFalse();
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(live.inForce().waiting()).isEmpty();
    }

    @Test
    void aBindingChangedByHandWaitsAlsoOverARestart() throws IOException {
        rules.bind("1.1.0");
        live.refresh();
        assertThat(version()).isEqualTo("1.0.0");
        live.close();
        open();
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(live.inForce().waiting()).containsKey("btc");
        rules.bind("1.0.0");
        live.refresh();
        assertThat(live.inForce().waiting()).isEmpty();
    }

    @Test
    void aParameterWaitsAndAnybodyMayApproveIt() {
        String before = live.get().parameters("btc").sha256();
        parameters.put("btc", Map.of("bullRsiMinPoints", 56));
        live.refresh();
        assertThat(live.get().parameters("btc").sha256()).isEqualTo(before);
        assertThat(live.inForce().waiting())
                .containsEntry("btc", "btc bullRsiMinPoints is 56 instead of the default");
        publishing.approve("btc", "bob");
        assertThat(live.get().parameters("btc").number("bullRsiMinPoints")).isEqualTo(56);
    }

    @Test
    void aCanaryWaitsAndItsEndDoesNot() throws IOException {
        Canary canary = trials.canary("btc@1.1.0", List.of("BTCUSDT"), "bob", "A try.");
        assertThat(canary.waits()).isTrue();
        assertThat(version()).isEqualTo("1.0.0");
        publishing.approve("btc", "eve");
        assertThat(version()).isEqualTo("1.1.0");
        assertThat(trials.endCanary("btc")).isEqualTo("1.1.0");
        assertThat(version()).isEqualTo("1.0.0");
        assertThat(live.inForce().waiting()).isEmpty();
    }

    @Test
    void canariesAreSealedOthersWithSymbols() throws IOException {
        rules.copy("1.2.0");
        assertThatThrownBy(() -> trials.canary("btc@1.2.0", List.of("BTCUSDT"), "bob", "A try."))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("not sealed");
        assertThatThrownBy(() -> trials.canary("btc@1.0.0", List.of("BTCUSDT"), "bob", "A try."))
                .hasMessageContaining("decides already");
        assertThatThrownBy(() -> trials.canary("btc@1.1.0", List.of("btc"), "bob", "A try."))
                .hasMessageContaining("Expected one or more such as SOLUSDT");
        assertThatThrownBy(() -> trials.canary("btc@1.1.0", List.of(), "bob", "A try."))
                .isInstanceOf(GateRefusal.class);
    }

    @Test
    void whatIsApprovedMustBeReadable() throws IOException {
        Files.writeString(folder.resolve("approved.yaml"), "rulesets: [");
        assertThat(live.refresh().faults().toString()).contains("approved.yaml");
        assertThat(version()).isEqualTo("1.0.0");
    }

    @Test
    void withoutFourEyesNothingWaits() {
        Publishing alone =
                new Publishing(
                        new BindingChanges(rules.catalog(), List::of, null),
                        null,
                        Clock.systemUTC());
        assertThatThrownBy(() -> alone.approve("btc", "eve"))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("four-eyes is off");
    }
}
