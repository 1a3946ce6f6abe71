package io.market7.ruleset.truth;

/** Whether a condition holds; unknown when it depends on a value nobody knows. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** Returns the truth of something that is known to hold or not. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Returns whether both hold; unknown when that depends on a value nobody knows. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /** Returns whether either holds; unknown when that depends on a value nobody knows. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
    }

    /** Returns whether it is known to hold. */
    public boolean holds() {
        return this == TRUE;
    }
}
