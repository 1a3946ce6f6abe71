package io.market7.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.prediction.PredictionEvidence;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A score is worked out once, and what cannot be one is worked out again. */
class ScoreCacheTest implements ScoreCache {

    private static final Map<String, Double> ROW = Map.of("drawdownPct", 3.2, "m15Rsi", 35.0);

    private final Map<String, Double> kept = new HashMap<>();

    @Override
    public OptionalDouble find(String key) {
        Double score = kept.get(key);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    @Override
    public void keep(String key, double score) {
        kept.put(key, score);
    }

    private PredictionEvidence predict(Map<String, Double> row) {
        Path folder = Path.of("models");
        Models models = new Models(folder, BoundModels.open(folder, Map.of(), "WALK"));
        try (Models.Oracle oracle = models.oracle("recovery-odds", null)) {
            return oracle.predict(row, this);
        }
    }

    @Test
    void saysTheSameAgainAndAnotherRowIsAnotherScore() {
        PredictionEvidence first = predict(ROW);
        assertThat(kept).hasSize(1).containsValue(first.value());
        assertThat(predict(ROW)).isEqualTo(first);
        predict(Map.of("drawdownPct", 3.2, "m15Rsi", 35.5));
        assertThat(kept).hasSize(2);
    }

    @Test
    void takesWhatWasKept() {
        predict(ROW);
        kept.replaceAll((key, score) -> 0.125);
        assertThat(predict(ROW).value()).isEqualTo(0.125);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0001, 1.0001, Double.NaN, Double.POSITIVE_INFINITY})
    void worksOutWhatCannotBeAScore(double forged) {
        double score = predict(ROW).value();
        kept.replaceAll((key, each) -> forged);
        assertThat(predict(ROW).value()).isEqualTo(score);
        assertThat(kept).containsValue(score);
    }

    @Test
    void keepsNothingOfARowThatIsRefused() {
        assertThat(predict(Map.of("drawdownPct", 3.2)).value()).isNull();
        assertThat(kept).isEmpty();
    }
}
