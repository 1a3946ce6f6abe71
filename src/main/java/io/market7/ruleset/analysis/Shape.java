package io.market7.ruleset.analysis;

import io.market7.ruleset.tree.Condition;
import io.market7.ruleset.tree.Constraint;
import io.market7.ruleset.tree.Operand;
import io.market7.ruleset.tree.Pattern;
import io.market7.ruleset.tree.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One pattern of a rule, taken apart.
 *
 * @param pattern the pattern
 * @param bounds fields compared with numbers
 * @param others everything else it asks, as text
 * @param choices fields that must equal a constant or text, spelled {@code field == value}
 * @param known fields that must be known because something is asked of them
 */
record Shape(
        Pattern pattern,
        List<Bound> bounds,
        Set<String> others,
        Set<String> choices,
        Set<String> known) {

    /** Takes a pattern apart. */
    static Shape of(Pattern pattern, Terms terms) {
        Shape shape =
                new Shape(
                        pattern,
                        new ArrayList<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        new TreeSet<>());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Test test) {
                shape.add(test.condition(), terms);
            } else if (constraint instanceof Constraint.Bind bind) {
                shape.known.add(bind.field());
            }
        }
        return shape;
    }

    private void add(Condition condition, Terms terms) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(each -> add(each, terms));
            return;
        }
        if (condition instanceof Condition.Comparison comparison) {
            if (comparison.left() instanceof Operand.Field field && !comparison.isNullTest()) {
                known.add(field.name());
            }
            Bound bound = terms.bound(comparison);
            if (bound != null) {
                bounds.add(bound);
                return;
            }
            if (comparison.relation() == Relation.EQUAL
                    && comparison.left() instanceof Operand.Field
                    && (comparison.right() instanceof Operand.Constant
                            || comparison.right() instanceof Operand.Literal literal
                                    && literal.value() instanceof String)) {
                choices.add(terms.text(condition));
            }
        }
        others.add(terms.text(condition));
    }

    String type() {
        return pattern.type();
    }

    boolean isNot() {
        return pattern.quantifier() == Pattern.Quantifier.NOT;
    }

    /** Returns whether every fact this asks for is one the other asks for. */
    boolean implies(Shape other) {
        return type().equals(other.type())
                && others.containsAll(other.others)
                && other.bounds.stream()
                        .allMatch(each -> bounds.stream().anyMatch(own -> own.implies(each)));
    }

    /** Returns whether both ask for the same. */
    boolean sameAs(Shape other) {
        return pattern.quantifier() == other.pattern.quantifier()
                && implies(other)
                && other.implies(this);
    }
}
