package io.market7.ruleset.analysis;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.ArrayList;
import java.util.List;

/**
 * Guards that let nothing through, alone or two together. A guard with a switch may: that is what a
 * switch is for.
 */
final class Blocking {

    private Blocking() {}

    static List<Diagnostic> of(List<RuleShape> rules, ParameterValues values) {
        List<RuleShape> vetoes =
                rules.stream().filter(RuleShape::vetoes).filter(each -> each.isOn(values)).toList();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < vetoes.size(); i++) {
            RuleShape one = vetoes.get(i);
            if (one.shapes().equals(one.facts())
                    && one.facts().stream().allMatch(Blocking::isEveryCandidate)) {
                found.add(
                        RuleAnalysis.at(
                                one.rule(),
                                "The rule \"%s\" vetoes every candidate. Expected a condition that some of them do not meet."
                                        .formatted(one.rule().name())));
            }
            for (int j = 0; j < i; j++) {
                String what = together(one, vetoes.get(j));
                if (what != null) {
                    found.add(
                            RuleAnalysis.at(
                                    one.rule(),
                                    "The rules \"%s\" and \"%s\" veto every candidate together: one asks for %s. Expected values that neither of them vetoes."
                                            .formatted(
                                                    one.rule().name(),
                                                    vetoes.get(j).rule().name(),
                                                    what)));
                }
            }
        }
        return found;
    }

    private static boolean isEveryCandidate(Shape shape) {
        return shape.type().equals("Candidate")
                && !shape.isNot()
                && shape.bounds().isEmpty()
                && shape.others().stream().allMatch(each -> each.startsWith("question == "));
    }

    /** Returns what both ask for where they differ in one thing, and that lets nothing out. */
    private static String together(RuleShape one, RuleShape other) {
        List<Shape> left = without(one.facts(), other.facts());
        List<Shape> right = without(other.facts(), one.facts());
        boolean asksMore =
                one.facts().stream()
                        .filter(each -> !left.contains(each))
                        .anyMatch(each -> !isEveryCandidate(each));
        if (left.size() != 1 || right.size() != 1 || asksMore) {
            return null;
        }
        Shape a = left.get(0);
        Shape b = right.get(0);
        boolean comparable =
                !a.isNot()
                        && !b.isNot()
                        && a.type().equals(b.type())
                        && chooses(a)
                        && chooses(b)
                        && a.choices().equals(b.choices());
        return comparable && a.bounds().size() == 1 && b.bounds().size() == 1
                ? covered(a.bounds().get(0), b.bounds().get(0))
                : null;
    }

    /** Whether a pattern asks for nothing but a bound and which fact it is. */
    private static boolean chooses(Shape shape) {
        return shape.choices().containsAll(shape.others());
    }

    private static String covered(Bound one, Bound other) {
        return one.coversWith(other) ? one.words() + ", the other for " + other.words() : null;
    }

    private static List<Shape> without(List<Shape> some, List<Shape> others) {
        return some.stream().filter(each -> others.stream().noneMatch(each::sameAs)).toList();
    }
}
