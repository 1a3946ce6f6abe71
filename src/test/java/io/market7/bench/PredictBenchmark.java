package io.market7.bench;

import io.market7.prediction.Booster;
import io.market7.prediction.TrainedModel;
import io.market7.prediction.walk.TreeWalk;
import io.market7.prediction.xgboost.XgboostBooster;
import java.util.Arrays;
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
 * about a thousand, and what each feature contributed to one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class PredictBenchmark {

    private static final int FEATURES = 17;
    private static final int TREES = 200;
    private static final int BATCH = 1_000;

    private Booster walk;
    private Booster xgboost;
    private float[][] rows;
    private float[] batch;
    private final float[] predictions = new float[BATCH];
    private int next;

    @Setup
    public void setUp() {
        TrainedModel model =
                TrainedModel.of(FEATURES, TREES, Map.of("objective", "binary:logistic"));
        walk = new TreeWalk(model.trees());
        xgboost = new XgboostBooster(model.file("ubj"), "bench");
        Random random = new Random(7);
        batch = new float[BATCH * FEATURES];
        for (int index = 0; index < batch.length; index++) {
            batch[index] =
                    random.nextInt(9) == 0 ? Float.NaN : (float) (10 * random.nextGaussian());
        }
        rows = new float[BATCH][];
        for (int row = 0; row < BATCH; row++) {
            rows[row] = Arrays.copyOfRange(batch, row * FEATURES, (row + 1) * FEATURES);
        }
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
        walk.predict(batch, predictions);
        return predictions;
    }

    @Benchmark
    public float[] xgboostThousand(ThreadMeter meter) {
        meter.operations++;
        xgboost.predict(batch, predictions);
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
}
