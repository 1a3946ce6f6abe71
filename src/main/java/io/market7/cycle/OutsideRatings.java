package io.market7.cycle;

import io.market7.domain.market.Symbol;
import io.market7.domain.market.TvRating;
import java.time.Instant;
import java.util.Optional;

/** Ratings of 15m charts that come from outside. Asked by the thread that decides; never waits. */
@FunctionalInterface
public interface OutsideRatings {

    /** Nobody rates. */
    OutsideRatings NONE = (symbol, at) -> Optional.empty();

    /**
     * Returns the rating that counts at a moment; empty when there is none. The same question has
     * the same answer for ever, so that bars lived through again are decided the same.
     */
    Optional<TvRating> at(Symbol symbol, Instant at);
}
