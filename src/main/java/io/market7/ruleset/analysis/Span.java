package io.market7.ruleset.analysis;

import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The numbers that several bounds on one field leave. */
final class Span {

    private final List<Bound> bounds = new ArrayList<>();

    void add(Bound bound) {
        bounds.add(bound);
    }

    /** Returns two bounds no number can keep together; empty when there are none. */
    List<Bound> contradiction() {
        for (int i = 0; i < bounds.size(); i++) {
            for (int j = i + 1; j < bounds.size(); j++) {
                if (excludes(bounds.get(i), bounds.get(j))) {
                    return List.of(bounds.get(i), bounds.get(j));
                }
            }
        }
        return List.of();
    }

    private static boolean excludes(Bound one, Bound other) {
        if (one.value() == null || other.value() == null) {
            return false;
        }
        if (one.relation() == Relation.EQUAL) {
            return !other.relation().holds(one.value().compareTo(other.value()));
        }
        if (other.relation() == Relation.EQUAL) {
            return !one.relation().holds(other.value().compareTo(one.value()));
        }
        if (one.above() && other.below()) {
            return excludes(other, one);
        }
        if (!one.below() || !other.above()) {
            return false;
        }
        int order = one.value().compareTo(other.value());
        boolean touching =
                one.relation() == Relation.AT_MOST && other.relation() == Relation.AT_LEAST;
        return order < 0 || order == 0 && !touching;
    }

    /** Returns a bound that stands outside the numbers the field can have at all. */
    static Bound outside(List<Bound> bounds, BigDecimal least, BigDecimal most) {
        for (Bound bound : bounds) {
            if (bound.value() == null) {
                continue;
            }
            boolean tooLow =
                    bound.value().compareTo(least) < 0
                            || bound.value().compareTo(least) == 0
                                    && bound.relation() == Relation.LESS;
            boolean tooHigh =
                    bound.value().compareTo(most) > 0
                            || bound.value().compareTo(most) == 0
                                    && bound.relation() == Relation.GREATER;
            if (tooLow || tooHigh) {
                return bound;
            }
        }
        return null;
    }
}
