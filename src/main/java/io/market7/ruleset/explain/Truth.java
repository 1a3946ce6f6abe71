package io.market7.ruleset.explain;

/** Whether a condition holds; unknown when it depends on a value nobody knows. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether both hold; unknown when that depends on a value nobody knows. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    boolean holds() {
        return this == TRUE;
    }
}
