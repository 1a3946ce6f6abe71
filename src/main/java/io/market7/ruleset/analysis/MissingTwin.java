package io.market7.ruleset.analysis;

import io.market7.ruleset.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vetoes that are silent while nobody knows what they judge. Missing data must block, so another
 * veto has to ask for its absence. A ruleset that computes scores always has them.
 */
final class MissingTwin {

    /** Facts that may be absent, and the fields that say which of several is meant. */
    private static final Map<String, Set<String>> GIVEN =
            Map.of(
                    "Indicators", Set.of("series", "timeframe"),
                    "Prediction", Set.of("model"),
                    "Score", Set.of("name"),
                    "Price", Set.of(),
                    "QuoteVolume", Set.of());

    private MissingTwin() {}

    static List<Diagnostic> of(List<RuleShape> rules) {
        boolean scores = rules.stream().anyMatch(each -> each.function().equals("scoreChange"));
        List<Diagnostic> found = new ArrayList<>();
        for (RuleShape rule : rules) {
            if (!rule.vetoes()) {
                continue;
            }
            for (Shape shape : rule.shapes()) {
                for (Bound bound : shape.bounds()) {
                    if (!shape.isNot()
                            && GIVEN.containsKey(shape.type())
                            && !(scores && shape.type().equals("Score"))
                            && rules.stream().noneMatch(each -> covers(each, shape, bound))) {
                        found.add(
                                RuleAnalysis.at(
                                        rule.rule(),
                                        "The rule \"%s\" is silent while %s is unknown, and no rule objects then. Expected a twin: not %s( … %s != null )."
                                                .formatted(
                                                        rule.rule().name(),
                                                        bound.field(),
                                                        shape.type(),
                                                        bound.field())));
                    }
                }
            }
        }
        return found;
    }

    /** Returns whether a veto asks that such a fact, or this field of it, is not there. */
    private static boolean covers(RuleShape rule, Shape judged, Bound bound) {
        return rule.vetoes()
                && rule.shapes().stream()
                        .filter(Shape::isNot)
                        .filter(each -> each.type().equals(judged.type()))
                        .filter(
                                each ->
                                        judged.choices().isEmpty()
                                                || judged.choices().containsAll(each.choices()))
                        .anyMatch(each -> asksFor(each, bound.field()));
    }

    /** The absence of the whole fact is that of each field it always has. */
    private static boolean asksFor(Shape not, String field) {
        Set<String> keys = GIVEN.get(not.type());
        boolean onlyKeys =
                not.bounds().isEmpty()
                        && not.others().stream()
                                .map(each -> each.substring(0, each.indexOf(' ')))
                                .allMatch(each -> each.contains(".") || keys.contains(each));
        return onlyKeys && !not.type().equals("Indicators")
                || not.others().stream().anyMatch(each -> each.contains(field + " != null"));
    }
}
