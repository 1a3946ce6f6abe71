package io.market7.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a version that decides about some symbols may go from the live one before it is taken
 * back.
 *
 * @param windowDecisions newest decisions it is judged by; 1 to 100000
 * @param leastDecisions decisions before shares mean anything; 1 to windowDecisions
 * @param maxDisagreementRatio share of decisions in which it may differ, 0 to 1
 * @param maxVetoDifferenceRatio how much more or less often it may veto, 0 to 1
 * @param maxErrors failures that the live version does not share, 0 to 1000
 */
public record CanarySection(
        @DefaultValue("500") Integer windowDecisions,
        @DefaultValue("20") Integer leastDecisions,
        @DefaultValue("0.3") Double maxDisagreementRatio,
        @DefaultValue("0.2") Double maxVetoDifferenceRatio,
        @DefaultValue("0") Integer maxErrors) {

    /** Refuses what is out of range. */
    public CanarySection {
        whole("window-decisions", windowDecisions, 1, 100_000);
        whole(
                "least-decisions",
                leastDecisions,
                1,
                windowDecisions == null ? 100_000 : windowDecisions);
        ratio("max-disagreement-ratio", maxDisagreementRatio);
        ratio("max-veto-difference-ratio", maxVetoDifferenceRatio);
        whole("max-errors", maxErrors, 0, 1_000);
    }

    private static void whole(String name, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "%s is %d. Expected %d to %d.".formatted(name, value, least, most));
        }
    }

    private static void ratio(String name, Double value) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("%s is %s. Expected 0 to 1.".formatted(name, value));
        }
    }
}
