package io.market7.bench;

import io.market7.prediction.Booster;
import io.market7.prediction.TrainedModel;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;
import java.util.Map;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A model of 200 trees of depth 5 and 17 features, asked by the walk and by XGBoost: about one row,
 * about a thousand, and what each feature contributed to one. The rows are 20,000 different ones,
 * more than the caches of a processor learn by heart; two values of a hundred are missing.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class PredictBenchmark {

    static final int FEATURES = 17;
    static final int TREES = 200;
    private static final int ROWS = 20_000;
    private static final int BATCH = 1_000;
    private static final int MISSING_ONE_IN = 50;

    private Booster walk;
    private Booster xgboost;
    private float[][] rows;
    private float[][] batches;
    private final float[] predictions = new float[BATCH];
    private int next;

    @Setup
    public void setUp() {
        TrainedModel model =
                TrainedModel.of(FEATURES, TREES, Map.of("objective", "binary:logistic"));
        walk = new TreeWalk(model.trees());
        xgboost = new XgboostBooster(model.file("ubj"), "bench");
        rows = rows();
        batches = new float[ROWS / BATCH][BATCH * FEATURES];
        for (int row = 0; row < ROWS; row++) {
            System.arraycopy(rows[row], 0, batches[row / BATCH], row % BATCH * FEATURES, FEATURES);
        }
    }

    /** Returns the rows, the same in every run. */
    static float[][] rows() {
        Random random = new Random(7);
        float[][] rows = new float[ROWS][FEATURES];
        for (float[] row : rows) {
            for (int feature = 0; feature < FEATURES; feature++) {
                row[feature] =
                        random.nextInt(MISSING_ONE_IN) == 0
                                ? Float.NaN
                                : (float) (10 * random.nextGaussian());
            }
        }
        return rows;
    }

    @Benchmark
    public float walk(ThreadMeter meter) {
        meter.operations++;
        return walk.predict(nextRow());
    }

    @Benchmark
    public float xgboost(ThreadMeter meter) {
        meter.operations++;
        return xgboost.predict(nextRow());
    }

    @Benchmark
    public float[] walkThousand(ThreadMeter meter) {
        meter.operations++;
        walk.predict(nextBatch(), predictions);
        return predictions;
    }

    @Benchmark
    public float[] xgboostThousand(ThreadMeter meter) {
        meter.operations++;
        xgboost.predict(nextBatch(), predictions);
        return predictions;
    }

    @Benchmark
    public double[] walkContributions(ThreadMeter meter) {
        meter.operations++;
        return walk.contributions(nextRow());
    }

    @Benchmark
    public double[] xgboostContributions(ThreadMeter meter) {
        meter.operations++;
        return xgboost.contributions(nextRow());
    }

    private float[] nextRow() {
        next = next + 1 == rows.length ? 0 : next + 1;
        return rows[next];
    }

    private float[] nextBatch() {
        next = next + 1 >= batches.length ? 0 : next + 1;
        return batches[next];
    }
}
