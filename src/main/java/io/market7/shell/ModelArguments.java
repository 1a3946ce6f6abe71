package io.market7.shell;

import io.market7.cycle.model.BoundModels;
import io.market7.cycle.model.ModelPredictor;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.shell.line.Arguments;
import io.market7.shell.line.UsageException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Which models predict, from the command line. */
final class ModelArguments {
    private static final String NONE = "none";
    private static final String WALK = "walk";

    private ModelArguments() {}

    /**
     * Opens the models the settings bind, with those named on the command line instead.
     *
     * @throws UsageException when one cannot be trusted, with the reason
     */
    static BoundModels bound(Arguments arguments, Workspace workspace) {
        List<String> named = arguments.texts("model");
        if (named.equals(List.of(NONE))) {
            return BoundModels.NONE;
        }
        Map<String, String> bindings = new TreeMap<>(workspace.models());
        for (String each : named) {
            String[] parts = each.split("@", -1);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw new UsageException(
                        "--model is %s. Expected NAME@VERSION such as recovery-odds@1.0.0, or none alone."
                                .formatted(each));
            }
            bindings.put(parts[0], parts[1]);
        }
        BoundModels models = BoundModels.open(workspace.folders().models(), bindings, WALK);
        if (!models.absent().isEmpty()) {
            models.close();
            throw new UsageException(String.join("\n", models.absent().values()));
        }
        return models;
    }

    /** Returns what predicts with them. */
    static ModelPredictor predictor(BoundModels models, Supplier<BoundRulesets> rulesets) {
        return new ModelPredictor(
                models, () -> rulesets.get().parameters("dca").decimals("ladderQuote"));
    }
}
