package io.market7.bench;

import io.market7.prediction.Booster;
import io.market7.prediction.TrainedModel;
import io.market7.prediction.walk.TreeWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code bench predict}: the walk beside XGBoost in one run, and what ten million predictions leave
 * in memory. A ratio below 1 is faster than XGBoost.
 */
final class PredictBench {

    private static final int PREDICTIONS = 10_000_000;
    private static final int WARM = PREDICTIONS / 10;
    private static final double KB_IN_MB = 1_024;

    private PredictBench() {}

    static List<BenchRow> run() throws RunnerException, IOException {
        List<BenchRow> rows =
                new ArrayList<>(
                        JmhRun.of(
                                PredictBenchmark.class,
                                method -> method.replace("walk", "xgboost")));
        rows.addAll(memory());
        return rows;
    }

    private static List<BenchRow> memory() throws IOException {
        System.err.println("Predicting ten million times, about a minute.");
        Booster walk =
                new TreeWalk(
                        TrainedModel.of(
                                        PredictBenchmark.FEATURES,
                                        PredictBenchmark.TREES,
                                        Map.of("objective", "binary:logistic"))
                                .trees());
        float[][] rows = PredictBenchmark.rows();
        double checksum = 0;
        double before = 0;
        for (int each = 0; each < PREDICTIONS; each++) {
            if (each == WARM) {
                before = residentMegabytes();
            }
            checksum += walk.predict(rows[each % rows.length]);
        }
        double after = residentMegabytes();
        if (Double.isNaN(checksum)) {
            throw new IllegalStateException("A prediction is not a number.");
        }
        return List.of(
                new BenchRow("predict.residentAfter10^6", "MB", before, 0, null, null),
                new BenchRow("predict.residentAfter10^7", "MB", after, 0, after / before, null));
    }

    private static double residentMegabytes() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow(() -> new IOException("/proc/self/status has no VmRSS line."))
                / KB_IN_MB;
    }
}
