package io.market7.api.rulesets;

import io.market7.ruleset.scenario.ScenarioResult;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How the scenarios of a version came out.
 *
 * @param version its label
 * @param scenarios how many there are
 * @param failed how many came out otherwise than they say
 * @param results each of them
 */
public record TestView(
        @Schema(example = "dca@1.1.0") String version,
        int scenarios,
        int failed,
        List<ResultView> results) {

    /** A scenario, where it stands, and the cells that came out otherwise. */
    public record ResultView(
            String file, int line, String scenario, boolean passed, List<CellView> differences) {

        static ResultView of(ScenarioResult result) {
            return new ResultView(
                    result.scenario().file(),
                    result.scenario().line(),
                    result.scenario().name(),
                    result.passed(),
                    result.differences().stream().map(CellView::of).toList());
        }
    }

    /** A cell of a scenario that came out otherwise. */
    public record CellView(
            String cell,
            String expected,
            String actual,
            List<String> missing,
            List<String> unexpected) {

        static CellView of(ScenarioResult.Difference cell) {
            return new CellView(
                    cell.cell(), cell.expected(), cell.actual(), cell.missing(), cell.unexpected());
        }
    }

    static TestView of(String version, List<ScenarioResult> results) {
        int failed = (int) results.stream().filter(each -> !each.passed()).count();
        return new TestView(
                version, results.size(), failed, results.stream().map(ResultView::of).toList());
    }
}
