package io.market7.ruleset.tree;

import java.util.List;

/**
 * Asks for a fact.
 *
 * @param quantifier whether it must be there, or must not
 * @param type fact type, or {@code Parameters}
 * @param constraints what must hold of it
 * @param position where it starts
 */
public record Pattern(
        Quantifier quantifier, String type, List<Constraint> constraints, Position position) {

    /** Name of the pattern type that holds a ruleset's parameters. */
    public static final String PARAMETERS = "Parameters";

    /** How many matching facts a pattern asks for. */
    public enum Quantifier {
        /** One; its fields may be bound. */
        PLAIN,
        /** None. */
        NOT,
        /** At least one. */
        EXISTS
    }

    public Pattern {
        constraints = List.copyOf(constraints);
    }
}
