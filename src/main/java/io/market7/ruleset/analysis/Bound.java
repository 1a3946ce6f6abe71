package io.market7.ruleset.analysis;

import io.market7.ruleset.tree.Relation;
import java.math.BigDecimal;

/**
 * A field compared with a number.
 *
 * @param field the field
 * @param relation how it must stand to the number
 * @param term the number as the rule spells it, parameters by their names with a leading {@code @}
 * @param value the number, for parameters the one in force; null when the parameter is off
 * @param literal whether the rule spells the number itself, so that no setting changes it
 */
record Bound(String field, Relation relation, String term, BigDecimal value, boolean literal) {

    /** Returns whether a value in this bound is always in the other, whatever the settings. */
    boolean implies(Bound other) {
        if (!field.equals(other.field)) {
            return false;
        }
        if (term.equals(other.term)) {
            return relation == other.relation || strictOf(relation) == other.relation;
        }
        if (!literal || !other.literal || relation == Relation.NOT_EQUAL) {
            return false;
        }
        int order = value.compareTo(other.value);
        return switch (other.relation) {
            case LESS ->
                    below() && (order < 0 || order == 0 && relation == Relation.LESS)
                            || relation == Relation.EQUAL && order < 0;
            case AT_MOST -> (below() || relation == Relation.EQUAL) && order <= 0;
            case GREATER ->
                    above() && (order > 0 || order == 0 && relation == Relation.GREATER)
                            || relation == Relation.EQUAL && order > 0;
            case AT_LEAST -> (above() || relation == Relation.EQUAL) && order >= 0;
            case EQUAL -> false;
            case NOT_EQUAL -> relation == Relation.EQUAL && order != 0;
        };
    }

    /** {@code <} implies {@code <=} of the same term, and so on. */
    private static Relation strictOf(Relation relation) {
        return switch (relation) {
            case LESS -> Relation.AT_MOST;
            case GREATER -> Relation.AT_LEAST;
            default -> null;
        };
    }

    boolean below() {
        return relation == Relation.LESS || relation == Relation.AT_MOST;
    }

    boolean above() {
        return relation == Relation.GREATER || relation == Relation.AT_LEAST;
    }

    /** Returns whether this and the other together let no number out, at the values in force. */
    boolean coversWith(Bound other) {
        if (!field.equals(other.field) || value == null || other.value == null) {
            return false;
        }
        if (above() && other.below()) {
            return other.coversWith(this);
        }
        if (!below() || !other.above()) {
            return false;
        }
        int order = other.value.compareTo(value);
        return order < 0
                || order == 0
                        && (relation == Relation.AT_MOST || other.relation == Relation.AT_LEAST);
    }

    /** Returns it in words, e.g. {@code rsi < 42 (minRsiPoints)}. */
    String words() {
        String number = value == null ? "off" : value.stripTrailingZeros().toPlainString();
        return "%s %s %s%s"
                .formatted(
                        field,
                        relation.symbol(),
                        number,
                        literal ? "" : " (" + term.substring(1) + ")");
    }
}
