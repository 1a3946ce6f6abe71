package io.market7.ruleset.tree;

/** One entry between the parentheses of a pattern. */
public sealed interface Constraint {

    /** Gives a field of the fact a name; holds only of a known value. */
    record Bind(String binding, String field, Position position) implements Constraint {}

    /** Must hold of the fact. */
    record Test(Condition condition) implements Constraint {}
}
