package io.market7.floor;

import io.market7.domain.decision.FactSet;

/**
 * The catalogue written by hand: thresholds and rules typed in from the documents, no rule engine
 * and no rule file. Baseline of the benchmarks and second opinion of the differential test.
 */
public final class Floor {

    private Floor() {}

    /**
     * Decides {@code btc}, {@code dca}, or {@code fork} as far as catalogue sections 4.1 to 4.3 go.
     *
     * @throws IllegalArgumentException when another question is asked
     */
    public static FloorResult decide(FactSet facts) {
        return switch (facts.question()) {
            case BTC -> BtcFloor.decide(facts);
            case FORK -> new ForkFloor(facts).decide();
            case DCA -> new DcaFloor(facts).decide();
            default ->
                    throw new IllegalArgumentException(
                            "The floor was asked %s. Expected btc, fork or dca."
                                    .formatted(facts.question().label()));
        };
    }
}
