package io.market7.floor;

import io.market7.domain.decision.FactSet;

/**
 * The catalogue written by hand: thresholds and rules typed in from the documents, no rule engine
 * and no rule file. Baseline of the benchmarks and second opinion of the differential test.
 */
public final class Floor {

    private Floor() {}

    /** Decides any question. */
    public static FloorResult decide(FactSet facts) {
        return switch (facts.question()) {
            case BTC -> BtcFloor.decide(facts);
            case FORK -> new ForkFloor(facts).decide();
            case DCA -> new DcaFloor(facts).decide();
            case SAFU -> new SafuFloor(facts).decide();
            case REENTRY -> new ReentryFloor(facts).decide();
            case LEVERAGE -> new LeverageFloor(facts).decide();
            case LEVERAGE_EXIT -> new LeverageExitFloor(facts).decide();
        };
    }
}
