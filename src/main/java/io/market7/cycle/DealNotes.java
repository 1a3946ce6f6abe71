package io.market7.cycle;

import io.market7.domain.deal.Previous;

/**
 * What we ourselves remember of one open deal. Null is unknown.
 *
 * @param entryFork fork score of the decision that opened the deal
 * @param previous the last evaluation of question {@code dca}
 */
public record DealNotes(Double entryFork, Previous previous) {
    /** Returns the same notes after an evaluation. */
    DealNotes evaluated(Previous evaluation) {
        return new DealNotes(entryFork, evaluation);
    }
}
