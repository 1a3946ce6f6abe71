package io.market7.ruleset.flip;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Timeframe;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import io.market7.ruleset.tree.Rule;
import io.market7.ruleset.verdict.RulePoints;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where conditions turn when a measure changes: read off the rules where the condition compares the
 * measure itself, left to trying where it compares something that follows from the measure.
 */
final class Boundaries {

    private final MeasureSet measures;
    private final Reach reach;
    private final Map<Integer, List<Boundary>> fixed = new HashMap<>();
    private final Map<Integer, List<Function<FactSet, Boundary>>> moving = new HashMap<>();
    private final List<BitSet> derived = new ArrayList<>();

    Boundaries(MeasureSet measures, Reach reach) {
        this.measures = measures;
        this.reach = reach;
    }

    /** Takes in the conditions of a rule. */
    void add(Rule rule, ParameterValues parameters) {
        Map<String, Pattern> bound = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        for (Pattern pattern : rule.patterns()) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind) {
                    bound.put(bind.binding(), pattern);
                    fields.put(bind.binding(), bind.field());
                }
            }
            Names names = new Names(bound, fields, parameters);
            RulePoints.leaves(pattern).forEach(leaf -> leaf(pattern, leaf, names));
        }
    }

    private record Names(
            Map<String, Pattern> patterns, Map<String, String> fields, ParameterValues parameters) {

        /** Returns the number an operand always is; null when it is none. */
        BigDecimal constant(Operand operand) {
            Object value = null;
            if (operand instanceof Operand.Literal literal) {
                value = literal.value();
            } else if (operand instanceof Operand.Binding binding && parameter(binding)) {
                value = parameters.asMap().get(fields.get(binding.name()));
            }
            return value instanceof Number number ? new BigDecimal(number.toString()) : null;
        }

        boolean parameter(Operand.Binding binding) {
            Pattern pattern = patterns.get(binding.name());
            return pattern != null && pattern.type().equals(Pattern.PARAMETERS);
        }
    }

    private void leaf(Pattern pattern, Condition leaf, Names names) {
        Marked marked = Marked.of(pattern);
        BitSet rest = reachOf(pattern, marked, leaf, names);
        if (leaf instanceof Condition.Comparison comparison
                && comparison.left() instanceof Operand.Field field) {
            List<Integer> direct = direct(pattern, marked, field.name());
            BigDecimal threshold = names.constant(comparison.right());
            if (threshold != null) {
                Boundary boundary = Boundary.of(threshold, comparison.relation());
                direct.forEach(place -> put(fixed, place, boundary));
                direct.forEach(rest::clear);
            } else if (comparison.isNullTest()) {
                direct.forEach(rest::clear);
            } else if (comparison.right() instanceof Operand.Field other
                    && pattern.type().equals("Indicators")) {
                moving(marked, field.name(), comparison.relation(), other.name());
                direct.forEach(rest::clear);
                direct(pattern, marked, other.name()).forEach(rest::clear);
            }
        } else if (leaf instanceof Condition.In in && in.left() instanceof Operand.Field field) {
            for (int place : direct(pattern, marked, field.name())) {
                for (Operand option : in.options()) {
                    BigDecimal value = names.constant(option);
                    if (value != null) {
                        put(fixed, place, Boundary.of(value, Relation.EQUAL));
                    }
                }
                rest.clear(place);
            }
        }
        if (!rest.isEmpty()) {
            derived.add(rest);
        }
    }

    private BitSet reachOf(Pattern pattern, Marked marked, Condition leaf, Names names) {
        Set<String> fields = new TreeSet<>();
        Set<String> bindings = new TreeSet<>();
        Leaves.operands(leaf).forEach(operand -> Leaves.names(operand, fields, bindings));
        BitSet all = new BitSet();
        fields.forEach(field -> all.or(reach.of(pattern.type(), marked, field)));
        for (String binding : bindings) {
            Pattern from = names.patterns().get(binding);
            if (from != null) {
                all.or(reach.of(from.type(), Marked.of(from), names.fields().get(binding)));
            }
        }
        return all;
    }

    /** Returns the measures a component holds as they are. */
    private List<Integer> direct(Pattern pattern, Marked marked, String field) {
        List<String> paths =
                switch (pattern.type()) {
                    case "Indicators", "BtcSnapshot" ->
                            marked.prefixes().stream().map(prefix -> prefix + field).toList();
                    case "Prediction" -> List.of("predictions." + marked.name());
                    case "Score" -> List.of("scores." + marked.name());
                    case "Account" -> List.of("account." + field);
                    case "Price", "MarkPrice", "QuoteVolume", "TvTag" ->
                            Inputs.of(pattern.type(), field);
                    case "BtcMarket" -> List.of("btc." + field);
                    default -> List.of();
                };
        List<Integer> places = new ArrayList<>();
        measures.matching(paths).stream().forEach(places::add);
        return places;
    }

    private void moving(Marked marked, String left, Relation relation, String right) {
        for (String prefix : marked.prefixes()) {
            String[] parts = prefix.split("\\.");
            moving(prefix + left, relation, parts, right, false);
            moving(prefix + right, relation, parts, left, true);
        }
    }

    private void moving(
            String path, Relation relation, String[] record, String other, boolean mirrored) {
        int place = measures.place(path);
        if (place >= 0) {
            put(
                    moving,
                    place,
                    facts -> {
                        Object value = Records.read(facts, record[0], timeframe(record[1]), other);
                        if (!(value instanceof Double number)) {
                            return null;
                        }
                        Boundary boundary = Boundary.of(BigDecimal.valueOf(number), relation);
                        return mirrored ? boundary.mirrored() : boundary;
                    });
        }
    }

    private static Timeframe timeframe(String label) {
        return switch (label) {
            case "15m" -> Timeframe.M15;
            case "1h" -> Timeframe.H1;
            default -> Timeframe.H4;
        };
    }

    private static <T> void put(Map<Integer, List<T>> map, int place, T value) {
        List<T> values = map.computeIfAbsent(place, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** Returns where conditions on the measure itself turn, with the facts as they are. */
    List<Boundary> of(int place, FactSet facts) {
        List<Boundary> all = new ArrayList<>(fixed.getOrDefault(place, List.of()));
        for (Function<FactSet, Boundary> each : moving.getOrDefault(place, List.of())) {
            Boundary boundary = each.apply(facts);
            if (boundary != null) {
                all.add(boundary);
            }
        }
        return all;
    }

    /** Returns the measures whose boundaries depend on the values of others, with those others. */
    BitSet together(int place) {
        BitSet together = new BitSet();
        for (BitSet each : derived) {
            if (each.get(place)) {
                together.or(each);
            }
        }
        return together;
    }

    /** Returns whether conditions look at something that follows from the measure. */
    boolean derived(int place) {
        return derived.stream().anyMatch(each -> each.get(place));
    }
}
