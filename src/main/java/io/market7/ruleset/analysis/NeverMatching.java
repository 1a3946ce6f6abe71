package io.market7.ruleset.analysis;

import io.market7.ruleset.check.SizeChecker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules whose conditions exclude each other. */
final class NeverMatching {

    /** Returns why a rule can never match, in words; null when nothing says so. */
    String why(RuleShape rule) {
        for (List<Shape> together : groups(rule)) {
            String why = why(rule, together);
            if (why != null) {
                return why;
            }
        }
        return none(rule);
    }

    /** Patterns that speak of one and the same fact, together. */
    private static List<List<Shape>> groups(RuleShape rule) {
        Map<String, List<Shape>> groups = new LinkedHashMap<>();
        int number = 0;
        for (Shape shape : rule.shapes()) {
            if (!shape.isNot()) {
                String key =
                        SizeChecker.mayBeMany(shape.type())
                                ? shape.type() + " " + ++number
                                : shape.type();
                groups.computeIfAbsent(key, each -> new ArrayList<>()).add(shape);
            }
        }
        return List.copyOf(groups.values());
    }

    private static String why(RuleShape rule, List<Shape> together) {
        Map<String, Span> spans = new HashMap<>();
        Map<String, String> choices = new HashMap<>();
        for (Shape shape : together) {
            for (Bound bound : shape.bounds()) {
                spans.computeIfAbsent(bound.field(), each -> new Span()).add(bound);
            }
            for (String choice : shape.choices()) {
                String field = choice.substring(0, choice.indexOf(" =="));
                String other = choices.putIfAbsent(field, choice);
                if (other != null && !other.equals(choice)) {
                    return never(rule, other, choice, "");
                }
            }
        }
        for (Span span : spans.values()) {
            List<Bound> pair = span.contradiction();
            if (!pair.isEmpty()) {
                boolean always = pair.stream().allMatch(Bound::literal);
                return never(
                        rule,
                        pair.get(0).words(),
                        pair.get(1).words(),
                        always ? "" : " with the values in force");
            }
        }
        return flags(rule, together);
    }

    private static String flags(RuleShape rule, List<Shape> together) {
        for (Shape shape : together) {
            for (Shape other : together) {
                for (String condition : shape.others()) {
                    if (other.others().contains("!" + condition)) {
                        return never(rule, condition, "!" + condition, "");
                    }
                    String field = condition.replace(" == null", "");
                    if (condition.endsWith(" == null") && other.known().contains(field)) {
                        return never(rule, condition, "something else of " + field, "");
                    }
                }
            }
        }
        return null;
    }

    /** A fact that is asked for, and must not be there. */
    private static String none(RuleShape rule) {
        for (Shape shape : rule.shapes()) {
            for (Shape not : rule.shapes()) {
                if (!shape.isNot() && not.isNot() && shape.implies(not)) {
                    return never(
                            rule,
                            "a " + shape.type(),
                            "none that such a " + shape.type() + " would not be",
                            "");
                }
            }
        }
        return null;
    }

    private static String never(RuleShape rule, String one, String other, String when) {
        return "The rule \"%s\" can never match%s: it asks for %s and for %s. Expected conditions that can hold together."
                .formatted(rule.rule().name(), when, one, other);
    }
}
