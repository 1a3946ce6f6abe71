package io.market7.prediction.train;

import io.market7.prediction.feature.Feature;
import io.market7.prediction.feature.FeatureSchema;
import io.market7.prediction.feature.MissingPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Data sets whose truth is known. */
public final class TrainingSets {
    static final FeatureSchema SCHEMA =
            new FeatureSchema(
                    List.of(
                            feature("drawdownPct", "position.drawdownPct"),
                            feature("rsi", "indicators.15m.rsi"),
                            feature("adx", "indicators.15m.adx")));

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    private TrainingSets() {}

    private static Feature feature(String name, String source) {
        return new Feature(name, source, "points", -100, 100, MissingPolicy.ALLOWED);
    }

    /** Labels follow from the size of a feature, whatever its sign, so that no line finds them. */
    public static TrainingSet crossed(int rows) {
        return rows(rows, 0.9);
    }

    /** Labels follow from nothing. */
    public static TrainingSet noise(int rows) {
        return rows(rows, 0.5);
    }

    /** Nine of ten labels say whether the RSI lies above 45. */
    public static TrainingSet aboveRsi45(int count) {
        SplittableRandom random = new SplittableRandom(5);
        List<TrainingRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float rsi = (float) random.nextDouble(30, 60);
            Instant at = START.plus(Duration.ofMinutes(15L * i));
            rows.add(
                    new TrainingRow(
                            "SOLUSDT",
                            at,
                            at.plus(Duration.ofHours(6)),
                            "control",
                            new float[] {(float) random.nextDouble(0, 10), rsi, 20},
                            random.nextDouble() < 0.9 == rsi > 45 ? 1 : 0));
        }
        return new TrainingSet(SCHEMA, rows);
    }

    private static TrainingSet rows(int count, double truth) {
        SplittableRandom random = new SplittableRandom(11);
        List<TrainingRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float drawdown = (float) random.nextDouble(-10, 10);
            float rsi = (float) random.nextDouble(-10, 10);
            float adx = random.nextInt(10) == 0 ? Float.NaN : (float) random.nextDouble(0, 50);
            boolean crossed = Math.abs(drawdown) > 5;
            float label = random.nextDouble() < truth == crossed ? 1 : 0;
            Instant at = START.plus(Duration.ofMinutes(15L * i));
            rows.add(
                    new TrainingRow(
                            i % 2 == 0 ? "SOLUSDT" : "XRPUSDT",
                            at,
                            at.plus(Duration.ofHours(6)),
                            i % 3 == 0 ? "rule" : "control",
                            new float[] {drawdown, rsi, adx},
                            label));
        }
        return new TrainingSet(SCHEMA, rows);
    }

    /** Returns a plan of a few settings. */
    public static TrainingPlan plan(String model) {
        return new TrainingPlan(model, "1.0.0", "something", true, 3, Duration.ofMinutes(5), 7);
    }
}
