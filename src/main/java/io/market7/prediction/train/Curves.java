package io.market7.prediction.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The plots of a model card, by file name. */
final class Curves {
    private static final String OWN = "#0b5fa5";
    private static final String GUIDE = "#999";
    private static final int BINS = 10;
    private static final int MOST_POINTS = 400;
    private static final int TOP = 12;

    private final TrainedModel model;
    private final double[] predictions;
    private final double[] labels;
    private final double high;

    Curves(TrainedModel model) {
        this.model = model;
        this.predictions = model.examination().predictions();
        this.labels = Examination.labels(model.examination().test());
        this.high = model.plan().probability() ? 1 : 2;
    }

    Map<String, String> all(List<Importance> importance) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("reliability.svg", reliability());
        if (model.plan().probability()) {
            all.put("roc.svg", roc());
            all.put("precision-recall.svg", precisionRecall());
        }
        all.put("importance.svg", importance(importance));
        all.put("scores-over-time.svg", overTime());
        return all;
    }

    private String reliability() {
        Plot plot = new Plot("Predicted against what came", "predicted", "came", 0, high, 0, high);
        plot.line(GUIDE, new double[] {0, high}, new double[] {0, high});
        Integer[] order = Scoring.order(predictions);
        List<double[]> points = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int from = bin * order.length / BINS;
            int to = (bin + 1) * order.length / BINS;
            if (to > from) {
                points.add(
                        new double[] {
                            mean(order, from, to, predictions), mean(order, from, to, labels)
                        });
            }
        }
        points.forEach(point -> plot.dot(OWN, point[0], point[1]));
        return plot.line(OWN, column(points, 0), column(points, 1)).svg();
    }

    private static double mean(Integer[] order, int from, int to, double[] values) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[order[i]];
        }
        return sum / (to - from);
    }

    private String roc() {
        List<double[]> points = cumulated();
        double[] last = points.get(points.size() - 1);
        points.forEach(
                point -> {
                    point[0] /= Math.max(1, last[0]);
                    point[1] /= Math.max(1, last[1]);
                });
        return new Plot("ROC", "false alarms, share", "found, share", 0, 1, 0, 1)
                .line(GUIDE, new double[] {0, 1}, new double[] {0, 1})
                .line(OWN, column(points, 0), column(points, 1))
                .svg();
    }

    private String precisionRecall() {
        List<double[]> points = cumulated();
        double positives = Math.max(1, points.get(points.size() - 1)[1]);
        double base = positives / labels.length;
        List<double[]> curve = new ArrayList<>();
        for (double[] point : points) {
            if (point[0] + point[1] > 0) {
                curve.add(new double[] {point[1] / positives, point[1] / (point[0] + point[1])});
            }
        }
        return new Plot("Precision over recall", "found, share", "right, share", 0, 1, 0, 1)
                .line(GUIDE, new double[] {0, 1}, new double[] {base, base})
                .line(OWN, column(curve, 0), column(curve, 1))
                .svg();
    }

    /** Returns wrong and right ones among the highest predictions, more and more of them. */
    private List<double[]> cumulated() {
        Integer[] order = Scoring.order(predictions);
        int step = Math.max(1, order.length / MOST_POINTS);
        List<double[]> points = new ArrayList<>();
        points.add(new double[2]);
        double wrong = 0;
        double right = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            right += labels[order[i]];
            wrong += 1 - labels[order[i]];
            if (i % step == 0) {
                points.add(new double[] {wrong, right});
            }
        }
        return points;
    }

    private static String importance(List<Importance> importance) {
        int count = Math.min(TOP, importance.size());
        double most = Math.max(1e-9, importance.get(0).meanAbsolute());
        Plot plot =
                new Plot("Mean size of contributions", "margin", "", 0, most * 1.8, 0, count + 1);
        for (int i = 0; i < count; i++) {
            Importance each = importance.get(i);
            double y = count - i;
            plot.line(OWN, new double[] {0, each.meanAbsolute()}, new double[] {y, y});
            plot.dot(OWN, each.meanAbsolute(), y).word(each.meanAbsolute(), y, each.feature());
        }
        return plot.svg();
    }

    private String overTime() {
        Map<Long, List<Double>> days = new TreeMap<>();
        List<TrainingRow> rows = model.examination().test().rows();
        for (int i = 0; i < rows.size(); i++) {
            long day = rows.get(i).at().getEpochSecond() / 86_400;
            days.computeIfAbsent(day, each -> new ArrayList<>()).add(predictions[i]);
        }
        double[] xs = days.keySet().stream().mapToDouble(day -> day - first(days)).toArray();
        Plot plot =
                new Plot(
                        "Scores on the last slice: lowest tenth, middle, highest tenth",
                        "day",
                        "score",
                        0,
                        Math.max(1, xs[xs.length - 1]),
                        0,
                        high);
        for (double share : new double[] {0.1, 0.5, 0.9}) {
            plot.line(
                    share == 0.5 ? OWN : GUIDE,
                    xs,
                    days.values().stream().mapToDouble(day -> quantile(day, share)).toArray());
        }
        return plot.svg();
    }

    private static long first(Map<Long, List<Double>> days) {
        return ((TreeMap<Long, List<Double>>) days).firstKey();
    }

    private static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static double[] column(List<double[]> points, int column) {
        return Arrays.stream(points.toArray(double[][]::new)).mapToDouble(p -> p[column]).toArray();
    }
}
