package io.market7.domain.decision;

/** How much of its explanation a decision carries. */
public enum ExplainLevel {
    /** No explanation. */
    NONE,
    /** Rules that concluded. */
    WHY,
    /** Every rule of the question. */
    FULL
}
