package io.market7.prediction.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Measures on parts of the last slice, to say where a model fails. */
final class Slices {
    private final Examination examination;

    Slices(Examination examination) {
        this.examination = examination;
    }

    /**
     * One part.
     *
     * @param name of the part
     * @param rows how many
     * @param predicted mean prediction
     * @param came mean label
     * @param auc area under the ROC curve; NaN when only one class is there
     */
    record Slice(String name, int rows, double predicted, double came, double auc) {}

    /** Returns the parts by symbol, then by month, then by origin. */
    List<Slice> all() {
        List<Slice> all = new ArrayList<>();
        all.addAll(by(TrainingRow::symbol));
        all.addAll(by(row -> row.at().toString().substring(0, 7)));
        all.addAll(by(row -> "opened by " + row.origin()));
        return all;
    }

    private List<Slice> by(Function<TrainingRow, String> part) {
        Map<String, List<Integer>> parts = new TreeMap<>();
        List<TrainingRow> rows = examination.test().rows();
        for (int i = 0; i < rows.size(); i++) {
            parts.computeIfAbsent(part.apply(rows.get(i)), each -> new ArrayList<>()).add(i);
        }
        return parts.entrySet().stream()
                .map(each -> slice(each.getKey(), each.getValue()))
                .toList();
    }

    private Slice slice(String name, List<Integer> chosen) {
        double[] predictions =
                chosen.stream().mapToDouble(i -> examination.predictions()[i]).toArray();
        double[] labels =
                chosen.stream()
                        .mapToDouble(i -> examination.test().rows().get(i).label())
                        .toArray();
        return new Slice(
                name,
                chosen.size(),
                java.util.Arrays.stream(predictions).average().orElse(Double.NaN),
                java.util.Arrays.stream(labels).average().orElse(Double.NaN),
                examination.model().aucInterval() == null
                        ? Double.NaN
                        : Scoring.auc(predictions, labels));
    }
}
