package io.market7.prediction.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.market7.codec.Sha256;
import io.market7.prediction.feature.FeatureRow;
import io.market7.prediction.train.ModelWriter;
import io.market7.prediction.train.Trainer;
import io.market7.prediction.train.TrainingSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
    @TempDir static Path trained;

    @TempDir Path models;
    private Path folder;

    @BeforeAll
    static void train() throws IOException {
        new ModelWriter(
                        new Trainer(TrainingSets.plan("recovery-odds"))
                                .train(TrainingSets.crossed(2_500), words -> {}))
                .write(trained);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = Files.createDirectories(models.resolve("recovery-odds").resolve("1.0.0"));
        for (String file :
                new String[] {"model.ubj", "features.yaml", "reference.csv", "metadata.yaml"}) {
            Files.copy(trained.resolve(file), folder.resolve(file));
        }
    }

    private ModelVersion open() {
        return new ModelFolder(folder).open(Engine.WALK);
    }

    private void change(String file, String from, String to, boolean seal) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = before.replaceFirst(from, to);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
        if (seal) {
            Path metadata = folder.resolve("metadata.yaml");
            Files.writeString(
                    metadata,
                    Files.readString(metadata).replace(Sha256.hex(before), Sha256.hex(after)));
        }
    }

    private void refused(String words) {
        assertThatThrownBy(this::open)
                .isInstanceOf(ModelAbsentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void bothEnginesSayTheSameAndContributionsSumToTheLogOdds() {
        try (ModelVersion walk = open();
                ModelVersion library = new ModelFolder(folder).open(Engine.XGBOOST4J)) {
            FeatureRow row = walk.schema().given(new double[] {8, -4, Double.NaN});
            double value = walk.predict(row).value();
            assertThat(value)
                    .isCloseTo(library.predict(row).value(), within(1e-6))
                    .isGreaterThan(0.7);
            double sum = Arrays.stream(walk.contributions(row.values())).sum();
            assertThat(sum).isCloseTo(Math.log(value / (1 - value)), within(1e-6));
        }
    }

    @Test
    void aFileThatChangedIsSeen() throws IOException {
        change("reference.csv", "1", "2", false);
        refused("the digest of reference.csv is ");
        change("features.yaml", "rsi", "rsj", false);
        refused("the digest of features.yaml is ");
    }

    @Test
    void treesThatChangedAreSeen() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("model.ubj"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve("model.ubj"), bytes);
        refused("the digest of model.ubj is ");
    }

    @Test
    void featuresInAnotherOrderAreRefusedEvenWhenSealed() throws IOException {
        String text = Files.readString(folder.resolve("features.yaml"));
        String turned =
                text.replace("name: \"drawdownPct\"", "name: \"x\"")
                        .replace("name: \"rsi\"", "name: \"drawdownPct\"")
                        .replace("name: \"x\"", "name: \"rsi\"");
        Files.writeString(folder.resolve("features.yaml"), turned);
        Path metadata = folder.resolve("metadata.yaml");
        Files.writeString(
                metadata, Files.readString(metadata).replace(Sha256.hex(text), Sha256.hex(turned)));
        refused("Expected the features of the trees in their order");
    }

    @Test
    void unknownFeaturesAreRefusedEvenWhenSealed() throws IOException {
        change("features.yaml", "indicators.15m.rsi", "indicators.15m.future", true);
        refused("no source is called indicators.15m.future");
    }

    @Test
    void aReferenceRowThatComesOutOtherwiseIsSeen() throws IOException {
        change("metadata.yaml", "slope: [0-9.]+", "slope: 0.5", false);
        refused("the model says");
    }

    @Test
    void anotherNameThanTheFoldersIsRefused() throws IOException {
        change("metadata.yaml", "recovery-odds", "confidence", false);
        refused("metadata.yaml says confidence/1.0.0. Expected recovery-odds/1.0.0.");
    }

    @Test
    void aMissingFileOrDigestIsRefused() throws IOException {
        change("metadata.yaml", "  reference.csv: [^\n]*\n", "", false);
        refused("metadata.yaml has no digest of reference.csv");
        Files.delete(folder.resolve("metadata.yaml"));
        refused("metadata.yaml cannot be read");
    }

    @Test
    void anOutputOutOfRangeIsNoPrediction() throws IOException {
        change("metadata.yaml", "- 1.0\n", "- 0.01\n", false);
        try (ModelVersion version = open()) {
            FeatureRow row = version.schema().given(new double[] {3, -4, 20});
            assertThat(version.predict(row).reason()).contains("expected 0.0 to 0.01");
            assertThat(version.predict(row).value()).isNaN();
        }
    }
}
