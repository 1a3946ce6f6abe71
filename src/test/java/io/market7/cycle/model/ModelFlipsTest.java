package io.market7.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.Flip;
import io.market7.domain.decision.FlipChange;
import io.market7.domain.prediction.Enriched;
import io.market7.prediction.train.ModelWriter;
import io.market7.prediction.train.Trainer;
import io.market7.prediction.train.TrainingSets;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.TestRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.flip.FlipDecider;
import io.market7.ruleset.flip.FlipFinder;
import io.market7.ruleset.flip.FlipOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFlipsTest {
    @TempDir static Path models;

    @BeforeAll
    static void train() throws IOException {
        new ModelWriter(
                        new Trainer(TrainingSets.plan("recovery-odds"))
                                .train(TrainingSets.aboveRsi45(3_000), words -> {}))
                .write(models.resolve("recovery-odds/1.0.0"));
    }

    private static Enriched enriched(String changes) {
        try (BoundModels bound =
                BoundModels.open(models, Map.of("recovery-odds", "1.0.0"), "walk")) {
            return new ModelPredictor(bound, () -> List.of(BigDecimal.valueOf(20)))
                    .enrich(TestFacts.deal(changes));
        }
    }

    private static Decision explained(Enriched enriched) {
        FlipDecider decider =
                new FlipDecider(
                        new RuleEngine(TestRulesets::bound),
                        new FlipFinder(TestRulesets::bound),
                        FlipOptions.DEFAULT);
        return decider.decide(enriched.facts(), ExplainLevel.FULL)
                .predicted(enriched.models(), enriched.evidence());
    }

    private static List<Flip> flips(Path folder, Enriched enriched) {
        return new ModelFlips(folder)
                .with(explained(enriched), enriched.facts(), new RuleEngine(TestRulesets::bound))
                .explanation()
                .flips()
                .sets();
    }

    private static String withRsi(int rsi) {
        return "{ predictions: { confidence: 0.8 }, indicators: { 15m: { closeAt: 2025-06-01T12:00:00Z, close: 96, rsi: "
                + rsi
                + ", adx: 20, macdHistogram: 0.1, macdLift: 0.1, rsiSlope: 2 } } }";
    }

    @Test
    void namesTheNearestFactThatWouldMakeTheModelSaySo() {
        Enriched unlikely = enriched(withRsi(44));
        assertThat(unlikely.facts().predictions().values().get("recovery-odds")).isLessThan(0.4);
        List<Flip> flips = flips(models, unlikely);
        assertThat(flips)
                .anySatisfy(
                        flip ->
                                assertThat(flip.changes().get(0).measure())
                                        .isEqualTo("predictions.recovery-odds"));
        Flip split = flips.get(flips.size() - 1);
        FlipChange change = split.changes().get(0);
        assertThat(change.measure()).isEqualTo("indicators.15m.rsi");
        assertThat(change.from()).isEqualTo(44.0);
        assertThat((Double) change.to()).isBetween(44.5, 45.5);
        assertThat(split.outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(split.verified()).isTrue();
        FactSet changed = enriched(withRsi(44).replace("rsi: 44", "rsi: " + change.to())).facts();
        assertThat(TestFacts.decide(changed).outcome()).isEqualTo("PLACE_SAFETY_ORDER");
    }

    @Test
    void addsNothingWhereTheModelIsGoneOrNoneRan() {
        Enriched unlikely = enriched(withRsi(44));
        int found = explained(unlikely).explanation().flips().sets().size();
        assertThat(flips(models.resolve("nowhere"), unlikely)).hasSize(found);
        assertThat(flips(models, Enriched.without(unlikely.facts()))).hasSize(found);
    }
}
