package io.market7.cycle.shadow;

/**
 * How far a canary may go from the live version before it is taken back.
 *
 * @param windowDecisions newest decisions it is judged by; at least 1
 * @param leastDecisions decisions before shares mean anything; at least 1
 * @param maxDisagreementRatio share of decisions in which it may differ, 0 to 1
 * @param maxVetoDifferenceRatio how much more or less often it may veto, 0 to 1
 * @param maxErrors failures that the live version does not share, at least 0; one more takes it
 *     back
 */
public record GuardRails(
        int windowDecisions,
        int leastDecisions,
        double maxDisagreementRatio,
        double maxVetoDifferenceRatio,
        int maxErrors) {}
