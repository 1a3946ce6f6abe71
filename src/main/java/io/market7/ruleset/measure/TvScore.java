package io.market7.ruleset.measure;

import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;

/** What a rating adds to the score of a candidate, or takes off it. */
public final class TvScore {

    private TvScore() {}

    /**
     * Returns score plus weight, rounded half-even to 4 places.
     *
     * @param score score of the candidate
     * @param weight what its rating is worth
     */
    public static double of(double score, double weight) {
        return Percent.rounded(score + weight, 4);
    }

    /**
     * Returns what a rating is worth to a candidate.
     *
     * @param rating rating of the 15m chart; null, nobody has rated it, weighs nothing
     */
    public static double weight(Market market, Side side, TvRating rating) {
        if (rating == null) {
            return 0;
        }
        if (market == Market.SPOT) {
            return spot(rating);
        }
        return side == Side.LONG ? leverage(rating) : leverage(mirrored(rating));
    }

    private static double spot(TvRating rating) {
        return switch (rating) {
            case STRONG_BUY -> 0.5;
            case BUY -> 0.25;
            case NEUTRAL -> 0;
            case SELL -> -0.2;
            case STRONG_SELL -> -0.3;
        };
    }

    private static double leverage(TvRating rating) {
        return switch (rating) {
            case STRONG_BUY -> 0.30;
            case BUY -> 0.20;
            case NEUTRAL -> 0;
            case SELL -> -0.20;
            case STRONG_SELL -> -0.30;
        };
    }

    private static TvRating mirrored(TvRating rating) {
        return switch (rating) {
            case STRONG_BUY -> TvRating.STRONG_SELL;
            case BUY -> TvRating.SELL;
            case NEUTRAL -> TvRating.NEUTRAL;
            case SELL -> TvRating.BUY;
            case STRONG_SELL -> TvRating.STRONG_BUY;
        };
    }
}
