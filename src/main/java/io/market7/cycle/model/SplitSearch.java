package io.market7.cycle.model;

import io.market7.domain.decision.FactSet;
import io.market7.domain.decision.FlipChange;
import io.market7.prediction.catalog.ModelVersion;
import io.market7.prediction.feature.Feature;
import io.market7.prediction.feature.FeatureRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the splits of a model behind which its prediction crosses a value, the nearest first. */
final class SplitSearch {
    /** Sources that are a field of the facts as it stands, so that it can be changed alone. */
    private static final Pattern FACTS =
            Pattern.compile(
                    "(indicators|btc)\\.(15m|1h|4h)\\.(rsi|adx|stochK|stochD|stochSlope|rsiSlope|volumeDropPct)"
                            + "|rrr\\.(emaSlopePct|timeToTp1Ratio)");

    private SplitSearch() {}

    /**
     * One fact on the other side of a split.
     *
     * @param change the fact
     * @param distance how far it is away, as a share of the feature's range
     */
    record Split(FlipChange change, double distance) {}

    /**
     * Returns one split per feature that crosses, the nearest of all first.
     *
     * @param wanted the prediction that is wanted: reached or passed, seen from the present one
     */
    static List<Split> of(ModelVersion model, FactSet facts, double wanted) {
        FeatureRow row = model.schema().row(facts);
        if (!row.usable()) {
            return List.of();
        }
        boolean upwards = wanted > model.output(row.values());
        List<Split> found = new ArrayList<>();
        for (int i = 0; i < row.values().length; i++) {
            Feature feature = model.schema().features().get(i);
            if (FACTS.matcher(feature.source()).matches() && !Float.isNaN(row.values()[i])) {
                nearest(model, row.values(), i, wanted, upwards, found);
            }
        }
        found.sort(Comparator.comparingDouble(Split::distance));
        return found;
    }

    private static void nearest(
            ModelVersion model,
            float[] row,
            int index,
            double wanted,
            boolean upwards,
            List<Split> found) {
        Feature feature = model.schema().features().get(index);
        float now = row[index];
        float best = Float.NaN;
        for (float threshold : model.thresholds(index)) {
            // x < threshold goes left: at the threshold itself it goes right
            float other = threshold > now ? threshold : Math.nextDown(threshold);
            boolean nearer = Float.isNaN(best) || Math.abs(other - now) < Math.abs(best - now);
            if (nearer && other >= feature.low() && other <= feature.high()) {
                float[] changed = row.clone();
                changed[index] = other;
                double said = model.output(changed);
                best = (upwards ? said >= wanted : said <= wanted) ? other : best;
            }
        }
        if (!Float.isNaN(best)) {
            found.add(
                    new Split(
                            new FlipChange(feature.source(), number(now), number(best)),
                            Math.abs(best - now) / (feature.high() - feature.low())));
        }
    }

    private static Double number(float value) {
        return Double.valueOf(Float.toString(value));
    }
}
