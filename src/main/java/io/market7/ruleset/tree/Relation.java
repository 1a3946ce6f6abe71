package io.market7.ruleset.tree;

/** How two operands are compared. */
public enum Relation {
    LESS("<", "below"),
    AT_MOST("<=", "at or below"),
    GREATER(">", "above"),
    AT_LEAST(">=", "at or above"),
    EQUAL("==", "equal to"),
    NOT_EQUAL("!=", "not");

    private final String symbol;
    private final String words;

    Relation(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    /** Returns the relation spelled {@code symbol}, or null when there is none. */
    public static Relation of(String symbol) {
        for (Relation relation : values()) {
            if (relation.symbol.equals(symbol)) {
                return relation;
            }
        }
        return null;
    }

    /** Returns the spelling in rule files. */
    public String symbol() {
        return symbol;
    }

    /** Returns the relation as a person would say it. */
    public String words() {
        return words;
    }

    /**
     * Returns whether values {@code order} apart (negative, zero, positive) stand in this relation.
     */
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    /** Returns whether the relation needs an order, not just equality. */
    public boolean ordered() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** Returns the relation that holds exactly when this one does not. */
    public Relation opposite() {
        return switch (this) {
            case LESS -> AT_LEAST;
            case AT_MOST -> GREATER;
            case GREATER -> AT_MOST;
            case AT_LEAST -> LESS;
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
        };
    }
}
