package io.market7.prediction.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

    private static TrainedModel train(TrainingSet set) {
        return new Trainer(TrainingSets.plan("recovery-odds")).train(set, words -> {});
    }

    @Test
    void findsWhatNoLineFindsAndSaysSo() {
        TrainedModel model = train(TrainingSets.crossed(6_000));
        assertThat(model.scores().auc()).isGreaterThan(0.8);
        assertThat(model.baselines()).hasSize(3).allMatch(Scores::beaten);
        assertThat(model.honest()).isTrue();
        assertThat(model.worthBinding()).isTrue();
    }

    @Test
    void doesNotBelieveInNoise() {
        TrainedModel model = train(TrainingSets.noise(6_000));
        assertThat(model.worthBinding()).isFalse();
        assertThat(model.scores().aucInterval().low()).isLessThanOrEqualTo(0.5);
        assertThat(model.scores().aucInterval().high()).isBetween(0.47, 0.6);
    }

    @Test
    void theSameRowsGiveTheSameBytes(@TempDir Path folder) throws IOException {
        TrainingSet set = TrainingSets.crossed(3_000);
        new ModelWriter(train(set)).write(folder.resolve("a"));
        new ModelWriter(train(set)).write(folder.resolve("b"));
        assertThat(contents(folder.resolve("b"))).isEqualTo(contents(folder.resolve("a")));
        assertThat(contents(folder.resolve("a")).keySet())
                .contains(
                        "model.ubj",
                        "features.yaml",
                        "metadata.yaml",
                        "reference.csv",
                        "model-card.md",
                        "plots/reliability.svg",
                        "plots/roc.svg",
                        "plots/precision-recall.svg",
                        "plots/importance.svg",
                        "plots/scores-over-time.svg");
        assertThat(contents(folder.resolve("a")).get("model-card.md"))
                .contains("Trained on shuffled labels, the AUC is 0.", "constant base rate")
                .contains("Where it fails", "SOLUSDT");
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        new String(
                                Files.readAllBytes(file),
                                java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void noLabelIsKnownAfterItsSliceAndADayIsKeptBetween() {
        TrainingSet set = TrainingSets.noise(6_000);
        Split split = Split.of(set);
        List<TrainingSet> slices =
                List.of(split.train(), split.stop(), split.calibrate(), split.test());
        for (int i = 1; i < slices.size(); i++) {
            Instant begins = slices.get(i).rows().get(0).at();
            Instant border = begins.minus(Split.EMBARGO);
            assertThat(slices.get(i - 1).rows())
                    .allMatch(row -> !row.resolvedAt().isAfter(border.plusSeconds(900)));
        }
        int kept = slices.stream().mapToInt(TrainingSet::size).sum();
        assertThat(split.purged()).isEqualTo(set.size() - kept).isPositive();
    }

    @Test
    void refusesWhatIsNoLabelOrOutOfOrder() {
        Instant at = Instant.parse("2025-01-01T00:00:00Z");
        assertThatThrownBy(() -> new TrainingRow("A", at, at, "rule", new float[] {1, 2, 3}, 1))
                .hasMessageContaining("what is known already is no label");
        List<TrainingRow> rows = TrainingSets.noise(3).rows();
        assertThatThrownBy(
                        () ->
                                new TrainingSet(
                                        TrainingSets.SCHEMA, List.of(rows.get(1), rows.get(0))))
                .hasMessageContaining("in the order of time");
        assertThatThrownBy(() -> train(TrainingSets.noise(40)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
