package io.market7.cycle.shadow;

/**
 * What the newest decisions of a canary came to.
 *
 * @param decisions how many they are
 * @param different in how many the live version decides otherwise
 * @param errors in how many it failed and the live version did not
 * @param vetoed how many it vetoed
 * @param vetoedByLive how many the live version would have vetoed
 */
public record CanaryCounts(int decisions, int different, int errors, int vetoed, int vetoedByLive) {

    /** Returns the share in which it differs, 0 to 1. */
    public double disagreementRatio() {
        return ratio(different);
    }

    /** Returns the share it vetoed, 0 to 1. */
    public double vetoRatio() {
        return ratio(vetoed);
    }

    /** Returns the share the live version would have vetoed, 0 to 1. */
    public double liveVetoRatio() {
        return ratio(vetoedByLive);
    }

    private double ratio(int count) {
        return decisions == 0 ? 0 : (double) count / decisions;
    }
}
