package io.market7.api.decisions;

import io.market7.api.problem.ProblemException;
import io.market7.api.problem.QueryReader;
import io.market7.ruleset.flip.FlipOptions;
import java.util.List;
import java.util.Map;

/** How to look for what would turn a decision, as query parameters. */
final class ExplanationQuery {

    private static final List<String> NAMES = List.of("goal", "max", "mutable");

    private ExplanationQuery() {}

    /**
     * Reads query parameters.
     *
     * @throws ProblemException with every fault
     */
    static FlipOptions of(Map<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, NAMES);
        int max = query.whole("max", 1, FlipOptions.MOST_CHANGES, FlipOptions.DEFAULT.maxChanges());
        query.refuseFaults();
        String mutable = query.text("mutable");
        return FlipOptions.of(
                query.text("goal"),
                max,
                mutable == null || mutable.isBlank() ? List.of() : List.of(mutable.split(",")));
    }
}
