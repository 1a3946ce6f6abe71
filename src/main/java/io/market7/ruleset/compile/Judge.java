package io.market7.ruleset.compile;

/** Who judges the rules of a compiled ruleset. */
public enum Judge {
    /** The rule engine alone. */
    DROOLS,
    /** The condition tree alone: for comparing, replaying and searching, many times as fast. */
    TREE,
    /**
     * The rule engine decides and the tree witnesses. Where they disagree nothing is decided; where
     * they agree, the tree's verdicts are the evidence.
     */
    BOTH
}
