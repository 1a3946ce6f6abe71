package io.market7.ruleset.explain;

/** Whether a condition holds; unknown when it depends on a value nobody knows. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    boolean holds() {
        return this == TRUE;
    }
}
