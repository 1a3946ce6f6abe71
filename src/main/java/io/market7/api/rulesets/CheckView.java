package io.market7.api.rulesets;

import io.market7.ruleset.Diagnostic;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Whether a version can decide.
 *
 * @param version its label
 * @param sound whether nothing is wrong with it
 * @param faults everything that is
 * @param warnings what nobody can have meant; found only when nothing is wrong
 */
public record CheckView(
        @Schema(example = "dca@1.1.0") String version,
        boolean sound,
        List<FaultView> faults,
        List<FaultView> warnings) {

    /** Something wrong, with its place; line and column count from 1, 0 is the whole file. */
    public record FaultView(
            @Schema(example = "rules/dca/1.1.0/guards/rsi.drl") String file,
            int line,
            int column,
            String message) {

        static FaultView of(Diagnostic fault) {
            return new FaultView(fault.file(), fault.line(), fault.column(), fault.message());
        }
    }

    static CheckView of(String version, List<Diagnostic> faults, List<Diagnostic> warnings) {
        return new CheckView(version, faults.isEmpty(), views(faults), views(warnings));
    }

    private static List<FaultView> views(List<Diagnostic> found) {
        return found.stream().map(FaultView::of).toList();
    }
}
