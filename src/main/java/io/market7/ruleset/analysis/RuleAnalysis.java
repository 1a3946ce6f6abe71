package io.market7.ruleset.analysis;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.compile.RulesetSource;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Position;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a version that is sound and says what nobody can have meant by it. Says nothing where it is
 * not certain; what it says is certain at the values in force.
 */
public final class RuleAnalysis {

    private RuleAnalysis() {}

    /**
     * Returns what is odd about a version, in the order of files and lines.
     *
     * @param source the version, read and checked
     * @param values its parameters in force
     */
    public static List<Diagnostic> of(RulesetSource source, ParameterValues values) {
        List<RuleShape> rules =
                source.rules().stream().map(each -> RuleShape.of(each, values)).toList();
        List<Diagnostic> found = new ArrayList<>();
        NeverMatching never = new NeverMatching();
        List<RuleShape> sound = new ArrayList<>();
        for (RuleShape rule : rules) {
            String why = never.why(rule);
            if (why == null) {
                sound.add(rule);
            } else {
                found.add(at(rule.rule(), why));
            }
            OutsideRange.of(rule).forEach(each -> found.add(at(rule.rule(), each)));
        }
        found.addAll(Subsumed.of(sound));
        found.addAll(Blocking.of(sound, values));
        found.addAll(MissingTwin.of(sound));
        found.addAll(UnusedParameters.of(source));
        found.sort(
                Comparator.comparing(Diagnostic::file)
                        .thenComparing(Diagnostic::line)
                        .thenComparing(Diagnostic::message));
        return found;
    }

    static Diagnostic at(Rule rule, String message) {
        Position position = rule.position();
        return new Diagnostic(rule.file(), position.line(), position.column(), message);
    }
}
