package io.market7.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.market7.prediction.file.BoosterFile;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The boosters of the predecessor load and say what they said. */
class RecordedModelsTest {

    private static final double TOLERANCE = 1e-6;

    @Test
    void reproducesEveryReferencePrediction() throws IOException {
        Map<String, Booster> boosters = new HashMap<>();
        for (Path file : RecordedModels.boosters()) {
            boosters.put(RecordedModels.name(file), new TreeWalk(BoosterFile.read(file)));
        }
        List<RecordedModels.Reference> references = RecordedModels.references();

        assertThat(boosters).hasSize(13);
        assertThat(references).hasSize(412);
        for (RecordedModels.Reference each : references) {
            float[] row = each.row(RecordedModels.featureNames(each.model()));
            assertThat((double) boosters.get(each.model()).predict(row))
                    .as(each.model())
                    .isCloseTo(each.expected(), within(tolerance(each.expected())));
        }
    }

    @Test
    void knowsTheNamesOfTheFeatures() throws IOException {
        for (Path file : RecordedModels.boosters()) {
            String name = RecordedModels.name(file);
            List<String> stated = new TreeWalk(BoosterFile.read(file)).featureNames();
            if (name.equals(RecordedModels.NAMELESS)) {
                assertThat(stated).isEmpty();
            } else {
                assertThat(stated).as(name).isEqualTo(RecordedModels.featureNames(name));
            }
        }
    }

    @Test
    void readsBothFormsAlike() throws IOException {
        int pairs = 0;
        for (Path file : RecordedModels.boosters()) {
            Path twin = file.resolveSibling(RecordedModels.name(file) + ".ubj");
            if (twin.toFile().exists()) {
                pairs++;
                Ensembles.assertSame(BoosterFile.read(file), BoosterFile.read(twin));
            }
        }
        assertThat(pairs).isEqualTo(6);
    }

    @Test
    void agreesWithXgboostOnEveryBooster() {
        for (Path file : RecordedModels.boosters()) {
            byte[] bytes = RecordedModels.unpacked(file);
            new EngineDuel(bytes, RecordedModels.name(file)).fight(EngineDuel.ROWS);
        }
    }

    @Test
    void explainsEveryReferenceLikeXgboost() {
        for (Path file : RecordedModels.boosters()) {
            String name = RecordedModels.name(file);
            byte[] bytes = RecordedModels.unpacked(file);
            Booster walk = new TreeWalk(BoosterFile.read(bytes, name));
            try (Booster oracle = new XgboostBooster(bytes, name)) {
                RecordedModels.references().stream()
                        .filter(each -> each.model().equals(name))
                        .map(each -> each.row(RecordedModels.featureNames(name)))
                        .forEach(row -> Contributions.assertAlike(walk, oracle, row, 1));
            }
        }
    }

    /** One part in a million; amounts of quote currency are larger than 1. */
    private static double tolerance(double expected) {
        return TOLERANCE * Math.max(1, Math.abs(expected));
    }
}
