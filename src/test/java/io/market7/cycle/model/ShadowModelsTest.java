package io.market7.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.cycle.Evaluation;
import io.market7.cycle.Evaluator;
import io.market7.cycle.Predictor;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.prediction.train.ModelWriter;
import io.market7.prediction.train.Trainer;
import io.market7.prediction.train.TrainingSets;
import io.market7.ruleset.TestFacts;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShadowModelsTest {
    private static final List<BigDecimal> LADDER = List.of(BigDecimal.valueOf(20));

    @TempDir static Path models;
    private static BoundRulesets rulesets;

    @BeforeAll
    static void prepare() throws IOException {
        new ModelWriter(
                        new Trainer(TrainingSets.plan("recovery-odds"))
                                .train(TrainingSets.crossed(2_500), words -> {}))
                .write(models.resolve("recovery-odds/1.0.0"));
        rulesets =
                RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"))
                        .bind(List.of(), Map.of());
    }

    @AfterAll
    static void close() {
        rulesets.close();
    }

    private static ShadowModels shadows(Map<String, String> versions) {
        return new ShadowModels(
                BoundModels.open(models, versions, "walk"),
                () -> LADDER,
                new RuleEngine(() -> rulesets));
    }

    private static Evaluation live(String changes) {
        FactSet facts = TestFacts.deal(changes);
        return new Evaluator(Predictor.NONE, new RuleEngine(() -> rulesets), ExplainLevel.NONE)
                .evaluate(facts);
    }

    @Test
    void keepsWhatWouldHaveComeOutOtherwiseAndChangesNothing() {
        ShadowModels shadows = shadows(Map.of("recovery-odds", "1.0.0"));
        // the live prediction lets the add pass; a drawdown of 4 % says little to the shadow
        Evaluation passes = live("predictions: { confidence: 0.8, recovery-odds: 0.9 }");
        assertThat(passes.decision().outcome()).isEqualTo("PLACE_SAFETY_ORDER");
        shadows.onEvaluation(passes);
        ShadowRecord.Standing standing = shadows.standing("recovery-odds").orElseThrow();
        assertThat(standing.decisions()).isEqualTo(1);
        assertThat(standing.different()).isEqualTo(1);
        ShadowRecord.Difference kept = standing.newest().get(0);
        assertThat(kept.decisionId()).isEqualTo(passes.decision().id());
        assertThat(kept.live()).isEqualTo("PLACE_SAFETY_ORDER");
        assertThat(kept.shadow()).isEqualTo("HOLD");
        assertThat(kept.vetoesCame()).contains("recovery-odds-too-low");
        assertThat(kept.livePrediction()).isEqualTo(0.9);
        assertThat(standing.meanApart())
                .isEqualTo(
                        0.9 - kept.shadowPrediction(),
                        org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void aShadowThatAgreesIsCountedAndNotKept() {
        ShadowModels shadows = shadows(Map.of("recovery-odds", "1.0.0"));
        Evaluation holds =
                live(
                        "{ predictions: { recovery-odds: 0.9 }, btc: { condition: BEARISH, status: UNSAFE }, price: 93 }");
        shadows.onEvaluation(holds);
        ShadowRecord.Standing standing = shadows.standing("recovery-odds").orElseThrow();
        assertThat(standing.decisions()).isEqualTo(1);
        assertThat(standing.different()).isZero();
        assertThat(standing.newest()).isEmpty();
    }

    @Test
    void asksNobodyWithoutShadowsOrAboutQuestionsThatReadNoModel() {
        ShadowModels none = shadows(Map.of());
        none.onEvaluation(live("predictions: null"));
        assertThat(none.standing("recovery-odds")).isEmpty();
        ShadowModels some = shadows(Map.of("recovery-odds", "1.0.0"));
        some.onEvaluation(live("{ question: fork, predictions: null, deal: null }"));
        assertThat(some.standing("recovery-odds")).isEmpty();
    }

    @Test
    void aChangedWorldRaisesTheAlarmOnceAWindow() {
        List<String> alarms = new ArrayList<>();
        try (BoundModels bound =
                BoundModels.open(models, Map.of("recovery-odds", "1.0.0"), "walk")) {
            ModelPredictor predictor =
                    new ModelPredictor(bound, () -> LADDER, (model, standing) -> alarms.add(model));
            FactSet facts = TestFacts.deal("predictions: null");
            for (int i = 0; i < Drift.WINDOW_ROWS - 1; i++) {
                predictor.enrich(facts);
            }
            assertThat(alarms).isEmpty();
            predictor.enrich(facts);
            assertThat(alarms).containsExactly("recovery-odds");
            predictor.enrich(facts);
            assertThat(alarms).hasSize(1);
        }
    }
}
