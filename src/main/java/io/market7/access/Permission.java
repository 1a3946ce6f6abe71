package io.market7.access;

/** What somebody may do. */
public enum Permission {
    /** See everything that is not about people. */
    READ,
    /** Ask what the rules would decide. */
    EVALUATE,
    /** Change rules. */
    RULES,
    /** Pause, resume, close deals. */
    TRADE,
    /** See who did what, and whatever nobody else may. */
    ADMINISTER
}
