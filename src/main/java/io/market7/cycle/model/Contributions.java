package io.market7.cycle.model;

import io.market7.domain.prediction.PredictionEvidence;
import io.market7.prediction.catalog.ModelVersion;
import io.market7.prediction.feature.FeatureRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What moved a prediction. */
final class Contributions {
    /** How many are kept with a decision. */
    static final int KEPT = 5;

    private Contributions() {}

    /** Returns the strongest contributions to the margin, the strongest first. */
    static List<PredictionEvidence.Contribution> strongest(ModelVersion model, FeatureRow row) {
        return all(model, row).subList(0, Math.min(KEPT, model.schema().features().size()));
    }

    /** Returns every contribution, the strongest first; equal ones in the order of the schema. */
    static List<PredictionEvidence.Contribution> all(ModelVersion model, FeatureRow row) {
        double[] sizes = model.contributions(row.values());
        List<PredictionEvidence.Contribution> all = new ArrayList<>();
        for (int i = 0; i < model.schema().features().size(); i++) {
            float value = row.values()[i];
            all.add(
                    new PredictionEvidence.Contribution(
                            model.schema().features().get(i).name(),
                            Float.isNaN(value) ? null : Double.valueOf(Float.toString(value)),
                            sizes[i]));
        }
        all.sort(
                Comparator.comparingDouble(
                        (PredictionEvidence.Contribution each) -> -Math.abs(each.contribution())));
        return all;
    }
}
