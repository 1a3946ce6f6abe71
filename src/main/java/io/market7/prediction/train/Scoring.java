package io.market7.prediction.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Measures of predictions against what came of them. */
final class Scoring {
    private static final double LEAST = 1e-7;

    private Scoring() {}

    /** Returns the area under the ROC curve, ties half; NaN when only one class is there. */
    static double auc(double[] predictions, double[] labels) {
        Integer[] order = order(predictions);
        double positives = Arrays.stream(labels).sum();
        double negatives = labels.length - positives;
        double rankSum = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            double tied = 0;
            while (to < order.length && predictions[order[to]] == predictions[order[from]]) {
                tied += labels[order[to++]];
            }
            rankSum += tied * (from + 1 + to) / 2.0;
            from = to;
        }
        return positives == 0 || negatives == 0
                ? Double.NaN
                : (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
    }

    /** Returns the average precision: the area under precision over recall, in steps. */
    static double averagePrecision(double[] predictions, double[] labels) {
        Integer[] order = order(predictions);
        double positives = Arrays.stream(labels).sum();
        double hits = 0;
        double sum = 0;
        int seen = 0;
        for (int to = order.length - 1; to >= 0; ) {
            int from = to;
            double tied = 0;
            while (from >= 0 && predictions[order[from]] == predictions[order[to]]) {
                tied += labels[order[from--]];
                seen++;
            }
            hits += tied;
            sum += tied * hits / seen;
            to = from;
        }
        return positives == 0 ? Double.NaN : sum / positives;
    }

    /** Returns the mean log loss, nats. */
    static double logLoss(double[] predictions, double[] labels) {
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> logLoss(predictions[i], labels[i]))
                .average()
                .orElse(Double.NaN);
    }

    static double logLoss(double prediction, double label) {
        double p = Math.min(1 - LEAST, Math.max(LEAST, prediction));
        return -(label * Math.log(p) + (1 - label) * Math.log(1 - p));
    }

    static double squared(double prediction, double label) {
        return (prediction - label) * (prediction - label);
    }

    /** Returns the mean squared error; for a probability the Brier score. */
    static double meanSquared(double[] predictions, double[] labels) {
        return IntStream.range(0, labels.length)
                .mapToDouble(i -> squared(predictions[i], labels[i]))
                .average()
                .orElse(Double.NaN);
    }

    /** Returns the indices from the lowest prediction to the highest. */
    static Integer[] order(double[] predictions) {
        Integer[] order = new Integer[predictions.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> predictions[i]));
        return order;
    }
}
