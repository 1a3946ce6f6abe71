package io.market7.cycle.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.market7.prediction.feature.FeatureFile;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.train.TrainingRow;
import io.market7.prediction.train.TrainingSet;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.engine.BoundRulesets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetBuilderTest {
    private static final int BARS = 1_500;
    private static final int CUT = 720;

    private static BoundRulesets rulesets;

    @TempDir Path folder;

    @BeforeAll
    static void bind() {
        rulesets =
                RulesetCatalog.open(Path.of("rules"), Path.of("config/rulesets.yaml"))
                        .bind(List.of(), Map.of());
    }

    @AfterAll
    static void close() {
        rulesets.close();
    }

    private Path candles(String name, int distortFrom) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        SyntheticCandles.write(data, "SOLUSDT", BARS, distortFrom);
        SyntheticCandles.write(data, "BTCUSDT", BARS, distortFrom);
        return data;
    }

    private static TrainingSet build(Target target, Path data) throws IOException {
        FeatureSchema schema =
                FeatureFile.read(
                        Files.readString(
                                Path.of("models", target.model(), "1.0.0", "features.yaml")));
        return new DatasetBuilder(DatasetRequest.of(target, data), schema, rulesets)
                .build((at, rows) -> {});
    }

    @Test
    void featuresDoNotKnowWhatComesAfterThemAndLabelsDo() throws IOException {
        TrainingSet usual = build(Target.RECOVERY_ODDS, candles("usual", BARS));
        TrainingSet distorted = build(Target.RECOVERY_ODDS, candles("distorted", CUT));
        Instant cut = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(900L * CUT);
        List<TrainingRow> before = until(usual, cut);
        List<TrainingRow> again = until(distorted, cut);
        // only rows whose label was known in both markets are in both sets
        assertThat(before).hasSizeGreaterThan(200);
        int differing = 0;
        for (TrainingRow row : again) {
            TrainingRow same =
                    before.stream()
                            .filter(each -> each.at().equals(row.at()))
                            .filter(each -> each.symbol().equals(row.symbol()))
                            .filter(
                                    each ->
                                            java.util.Arrays.equals(
                                                    each.features(), row.features()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("changed: " + row));
            differing += same.label() == row.label() ? 0 : 1;
        }
        assertThat(differing).isPositive();
    }

    private static List<TrainingRow> until(TrainingSet set, Instant cut) {
        return set.rows().stream().filter(row -> !row.at().isAfter(cut)).toList();
    }

    @Test
    void theSameCandlesGiveTheSameRowsAndTheFileBringsThemBack() throws IOException {
        Path data = candles("usual", BARS);
        TrainingSet set = build(Target.SPEND, data);
        Path file = folder.resolve("set.csv.gz");
        DatasetFile.write(set, file);
        TrainingSet read = DatasetFile.read(file, set.schema());
        TrainingSet again = build(Target.SPEND, data);
        assertThat(text(again)).isEqualTo(text(set)).isEqualTo(text(read));
        assertThat(set.rows()).allMatch(row -> row.label() >= 0.5 && row.label() <= 2);
        assertThat(set.rows()).allMatch(row -> row.resolvedAt().isAfter(row.at()));
    }

    private static List<String> text(TrainingSet set) {
        return set.rows().stream()
                .map(
                        row ->
                                row.symbol()
                                        + row.at()
                                        + row.resolvedAt()
                                        + row.origin()
                                        + row.label()
                                        + java.util.Arrays.toString(row.features()))
                .toList();
    }

    @Test
    void aFileOfOtherFeaturesIsRefused() throws IOException {
        TrainingSet set = build(Target.SPEND, candles("usual", 400));
        Path file = folder.resolve("set.csv.gz");
        DatasetFile.write(set, file);
        FeatureSchema other = new FeatureSchema(set.schema().features().subList(0, 3));
        assertThatThrownBy(() -> DatasetFile.read(file, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set.csv.gz:1 is symbol,at");
    }

    @Test
    void modelsThatNobodyKnowsAreRefusedByName() {
        assertThatThrownBy(() -> Target.of("crystal-ball"))
                .hasMessageContaining(
                        "Expected one of [confidence, recovery-odds, recovery-odds-short, spend, safu-exit]");
    }
}
