package io.market7.ruleset.analysis;

import io.market7.ruleset.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Rules that say nothing another one has not said. */
final class Subsumed {

    private Subsumed() {}

    /** Returns each rule that only matches where another with the same conclusion does. */
    static List<Diagnostic> of(List<RuleShape> rules) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                RuleShape one = rules.get(i);
                RuleShape other = rules.get(j);
                boolean twins = implies(other, one);
                if (i != j && adds(one, other) && implies(one, other) && (!twins || i > j)) {
                    found.add(
                            RuleAnalysis.at(
                                    one.rule(),
                                    twins
                                            ? "The rule \"%s\" matches exactly where \"%s\" does, and concludes the same. Expected one of them."
                                                    .formatted(
                                                            one.rule().name(), other.rule().name())
                                            : "The rule \"%s\" matches only where \"%s\" does, and concludes nothing more. Expected a condition of its own, or no such rule."
                                                    .formatted(
                                                            one.rule().name(),
                                                            other.rule().name())));
                    break;
                }
            }
        }
        return found;
    }

    /** A veto beside a veto, where the other is at least as hard to lift. */
    private static boolean adds(RuleShape one, RuleShape other) {
        return one.vetoes()
                && other.vetoes()
                && (one.function().equals(other.function()) || other.function().equals("veto"))
                && one.rule().conclusions().size() == 1;
    }

    /** Returns whether the other rule matches wherever this one does. */
    private static boolean implies(RuleShape one, RuleShape other) {
        return other.shapes().stream().allMatch(each -> isMet(each, one.shapes()));
    }

    private static boolean isMet(Shape wanted, List<Shape> given) {
        if (wanted.isNot()) {
            return given.stream().anyMatch(each -> each.isNot() && wanted.implies(each));
        }
        return wanted.known().isEmpty() && wanted.others().isEmpty() && wanted.bounds().isEmpty()
                ? given.stream()
                        .anyMatch(each -> !each.isNot() && each.type().equals(wanted.type()))
                : given.stream()
                        .anyMatch(
                                each ->
                                        !each.isNot()
                                                && each.implies(wanted)
                                                && each.known().containsAll(wanted.known()));
    }
}
