package io.market7.ruleset.diff;

/**
 * One thing that two versions say differently.
 *
 * @param subject parameter or rule it is about
 * @param what what happened to it
 * @param text the change in words
 * @param effect what follows for orders, where the rules themselves show it
 */
public record Difference(String subject, What what, String text, Effect effect) {

    /** What can happen. */
    public enum What {
        /** A rule or parameter that was not there. */
        ADDED,
        /** A rule or parameter that is gone. */
        REMOVED,
        /** A default, a range, or whether it may be off. */
        PARAMETER,
        /** A pattern of a rule. */
        CONDITION,
        /** What a rule concludes. */
        CONCLUSION,
        /** The reason a rule gives. */
        REASON
    }

    /** What follows for orders. */
    public enum Effect {
        /** No more orders than before. */
        STRICTER,
        /** No fewer orders than before. */
        LOOSER,
        /** Some more and some fewer. */
        MIXED,
        /** None; or only running both versions tells. */
        UNTOLD
    }
}
