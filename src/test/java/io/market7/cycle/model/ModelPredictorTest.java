package io.market7.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.decision.FactSet;
import io.market7.domain.prediction.Enriched;
import io.market7.domain.prediction.PredictionEvidence;
import io.market7.prediction.train.ModelWriter;
import io.market7.prediction.train.Trainer;
import io.market7.prediction.train.TrainingSets;
import io.market7.ruleset.TestFacts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPredictorTest {
    private static final List<BigDecimal> LADDER =
            List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(15));
    private static final FactSet LOSING = TestFacts.deal("predictions: null");

    @TempDir static Path models;

    @BeforeAll
    static void train() throws IOException {
        new ModelWriter(
                        new Trainer(TrainingSets.plan("recovery-odds"))
                                .train(TrainingSets.crossed(2_500), words -> {}))
                .write(models.resolve("recovery-odds/1.0.0"));
    }

    private static Enriched enrich(Map<String, String> bound, FactSet facts) {
        try (BoundModels open = BoundModels.open(models, bound, "walk")) {
            return new ModelPredictor(open, () -> LADDER).enrich(facts);
        }
    }

    private static Enriched odds(FactSet facts) {
        return enrich(Map.of("recovery-odds", "1.0.0"), facts);
    }

    @Test
    void addsWhatTheBoundModelSaysWithWhatMovedIt() {
        Enriched enriched = odds(LOSING);
        PredictionEvidence said = enriched.evidence().get(0);
        assertThat(enriched.models()).isEqualTo(Map.of("recovery-odds", "1.0.0"));
        assertThat(enriched.facts().predictions().values())
                .isEqualTo(Map.of("recovery-odds", said.value()));
        assertThat(enriched.facts().predictions().at()).isEqualTo(LOSING.at());
        assertThat(said.contributions())
                .extracting(PredictionEvidence.Contribution::feature)
                .first()
                .isEqualTo("drawdownPct");
        assertThat(said.contributions()).hasSize(3);
    }

    @Test
    void leavesAloneWhatWasGivenAndQuestionsThatReadNoModel() {
        FactSet given = TestFacts.deal("predictions: { recovery-odds: 0.25 }");
        assertThat(odds(given).facts().predictions().values())
                .isEqualTo(Map.of("recovery-odds", 0.25));
        assertThat(odds(given).evidence()).isEmpty();
        FactSet fork = TestFacts.deal("{ question: fork, predictions: null, deal: null }");
        assertThat(odds(fork)).isEqualTo(Enriched.without(fork));
    }

    @Test
    void nothingBoundPredictsNothing() {
        assertThat(enrich(Map.of(), LOSING)).isEqualTo(Enriched.without(LOSING));
    }

    @Test
    void aModelThatCannotBeTrustedIsAbsentWithItsReason() throws IOException {
        Path broken = models.resolve("recovery-odds/2.0.0");
        Files.createDirectories(broken);
        Enriched enriched = enrich(Map.of("recovery-odds", "2.0.0"), LOSING);
        assertThat(enriched.models()).isEmpty();
        assertThat(enriched.facts().predictions().values()).isEmpty();
        assertThat(enriched.evidence().get(0).absent()).contains("metadata.yaml cannot be read");
        assertThat(enriched.evidence().get(0).value()).isNull();
    }

    @Test
    void featuresOutOfRangeGiveNoPrediction() {
        FactSet absurd = TestFacts.deal("{ predictions: null, price: 201, indicators: { } }");
        PredictionEvidence said = odds(absurd).evidence().get(0);
        assertThat(said.absent()).contains("feature drawdownPct is -101.0, expected -100.0");
    }

    @Test
    void aMultipleIsServedInQuoteOfTheNextStepAndUnknownWithoutOne() {
        assertThat(NextAmount.of(LOSING, LADDER)).isEqualByComparingTo("20");
        FactSet second = TestFacts.deal("ledger: { firedSteps: [1], openDeals: [] }");
        FactSet third = TestFacts.deal("ledger: { firedSteps: [1, 2], openDeals: [] }");
        FactSet unknown = TestFacts.deal("ledger: { openDeals: [] }");
        assertThat(NextAmount.of(second, LADDER)).isEqualByComparingTo("15");
        assertThat(NextAmount.of(third, LADDER)).isNull();
        assertThat(NextAmount.of(unknown, LADDER)).isNull();
    }

    @Test
    void driftIsSeenWhenTheWorldHasMovedAndNotBefore() {
        try (BoundModels open =
                BoundModels.open(models, Map.of("recovery-odds", "1.0.0"), "walk")) {
            Drift drift = open.of("recovery-odds").orElseThrow().drift();
            List<float[]> rows =
                    TrainingSets.crossed(2_500).rows().stream().map(row -> row.features()).toList();
            rows.subList(0, Drift.LEAST_ROWS - 1).forEach(row -> drift.add(row, 0.5));
            assertThat(drift.standing().index()).isEmpty();
            rows.forEach(row -> drift.add(row, 0.5));
            assertThat(drift.standing().index().get("drawdownPct")).isLessThan(0.1);
            for (int i = 0; i < 2 * Drift.WINDOW_ROWS; i++) {
                drift.add(new float[] {9.5f, 0, 10}, 0.5);
            }
            assertThat(drift.standing().index().get("drawdownPct"))
                    .isGreaterThan(Drift.ALERT_INDEX);
            assertThat(drift.standing().alarming()).isTrue();
        }
    }
}
