package io.market7.prediction.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a model and its baselines came to on the last slice, which nothing had seen.
 *
 * @param test the slice
 * @param predictions of the model, row by row
 * @param model its scores
 * @param baselines their scores
 */
record Examination(TrainingSet test, double[] predictions, Scores model, List<Scores> baselines) {

    static Examination of(
            TrainingSet test,
            double[] predictions,
            Map<String, double[]> baselines,
            boolean probability,
            long seed) {
        BlockBootstrap bootstrap = new BlockBootstrap(test, seed);
        double[] labels = labels(test);
        double[] losses = losses(predictions, labels, probability);
        List<Scores> others = new ArrayList<>();
        baselines.forEach(
                (name, predicted) -> {
                    double[] lost = losses(predicted, labels, probability);
                    Interval gain =
                            bootstrap.interval(rows -> mean(lost, rows) - mean(losses, rows));
                    others.add(scores(name, predicted, labels, probability, bootstrap, gain));
                });
        Scores own = scores("model", predictions, labels, probability, bootstrap, null);
        return new Examination(test, predictions, own, others);
    }

    /** Returns whether every baseline is beaten beyond chance. */
    boolean beatsAll() {
        return baselines.stream().allMatch(Scores::beaten);
    }

    static double[] labels(TrainingSet set) {
        return set.rows().stream().mapToDouble(TrainingRow::label).toArray();
    }

    private static Scores scores(
            String name,
            double[] predicted,
            double[] labels,
            boolean probability,
            BlockBootstrap bootstrap,
            Interval gain) {
        double squared = Scoring.meanSquared(predicted, labels);
        if (!probability) {
            return new Scores(name, Double.NaN, null, Double.NaN, Double.NaN, squared, gain);
        }
        return new Scores(
                name,
                Scoring.auc(predicted, labels),
                bootstrap.interval(rows -> Scoring.auc(pick(predicted, rows), pick(labels, rows))),
                Scoring.averagePrecision(predicted, labels),
                Scoring.logLoss(predicted, labels),
                squared,
                gain);
    }

    private static double[] losses(double[] predicted, double[] labels, boolean probability) {
        double[] losses = new double[labels.length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] =
                    probability
                            ? Scoring.logLoss(predicted[i], labels[i])
                            : Scoring.squared(predicted[i], labels[i]);
        }
        return losses;
    }

    private static double mean(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).average().orElse(Double.NaN);
    }

    private static double[] pick(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }
}
