package io.market7.ruleset.mutation;

import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every small change of one condition. */
final class ConditionMutations {

    /**
     * A changed condition.
     *
     * @param leaf the part that was changed
     * @param change the change in words
     * @param whole the condition with the change; null when nothing of it is left
     */
    record Changed(Mutant.Kind kind, Condition leaf, String change, Condition whole) {}

    private final List<Changed> found = new ArrayList<>();

    private ConditionMutations() {}

    static List<Changed> of(Condition condition) {
        ConditionMutations mutations = new ConditionMutations();
        mutations.walk(condition, part -> part);
        return mutations.found;
    }

    /**
     * @param back puts a changed part, or null for none, into its place in the whole
     */
    private void walk(Condition condition, UnaryOperator<Condition> back) {
        if (condition instanceof Condition.And and) {
            parts(and.parts(), parts -> new Condition.And(parts, and.position()), back);
        } else if (condition instanceof Condition.Or or) {
            parts(or.parts(), parts -> new Condition.Or(parts, or.position()), back);
        } else {
            leaf(condition, back);
        }
    }

    private interface Joined {
        Condition of(List<Condition> parts);
    }

    private void parts(List<Condition> parts, Joined joined, UnaryOperator<Condition> back) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            walk(
                    parts.get(i),
                    changed -> {
                        List<Condition> others = new ArrayList<>(parts);
                        if (changed == null) {
                            others.remove(place);
                        } else {
                            others.set(place, changed);
                        }
                        return back.apply(others.size() == 1 ? others.get(0) : joined.of(others));
                    });
        }
    }

    private void leaf(Condition leaf, UnaryOperator<Condition> back) {
        add(Mutant.Kind.CONDITION_DROPPED, leaf, null, back);
        if (leaf instanceof Condition.Comparison comparison) {
            add(
                    Mutant.Kind.CONDITION_NEGATED,
                    leaf,
                    with(comparison, comparison.relation().opposite()),
                    back);
            if (comparison.relation().ordered()) {
                add(
                        Mutant.Kind.BOUNDARY_STEPPED,
                        leaf,
                        with(comparison, stepped(comparison.relation())),
                        back);
                add(
                        Mutant.Kind.RELATION_SWAPPED,
                        leaf,
                        with(comparison, stepped(comparison.relation().opposite())),
                        back);
            }
        } else {
            add(Mutant.Kind.CONDITION_NEGATED, leaf, negated(leaf), back);
        }
    }

    private static Condition with(Condition.Comparison comparison, Relation relation) {
        return new Condition.Comparison(
                comparison.left(), relation, comparison.right(), comparison.position());
    }

    /** The relation that treats the threshold itself the other way. */
    private static Relation stepped(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.AT_MOST;
            case AT_MOST -> Relation.LESS;
            case GREATER -> Relation.AT_LEAST;
            case AT_LEAST -> Relation.GREATER;
            default -> throw new IllegalArgumentException(relation + " has no order");
        };
    }

    private static Condition negated(Condition leaf) {
        if (leaf instanceof Condition.In in) {
            return new Condition.In(in.left(), !in.negated(), in.options(), in.position());
        }
        if (leaf instanceof Condition.MemberOf member) {
            return new Condition.MemberOf(
                    member.left(), !member.negated(), member.list(), member.position());
        }
        Condition.Flag flag = (Condition.Flag) leaf;
        return new Condition.Flag(flag.operand(), !flag.negated(), flag.position());
    }

    private void add(
            Mutant.Kind kind, Condition leaf, Condition changed, UnaryOperator<Condition> back) {
        String words =
                RuleFormatter.condition(leaf)
                        + (changed == null
                                ? " left out"
                                : " -> " + RuleFormatter.condition(changed));
        found.add(new Changed(kind, leaf, words, back.apply(changed)));
    }
}
