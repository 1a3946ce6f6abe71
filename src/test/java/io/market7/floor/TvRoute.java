package io.market7.floor;

import io.market7.domain.market.MarketCondition;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;

/** The second way in, catalogue section 4.5: its own switch, leader and minimum. */
final class TvRoute {

    private final ForkParameters p;
    private final TvRating rating;

    TvRoute(ForkParameters p, TvRating rating) {
        this.p = p;
        this.rating = rating;
    }

    /** Judges a spot candidate that came by this route. */
    void spot(Double score, MarketCondition condition, Verdict verdict) {
        verdict.vetoIf(!p.tvEnabled, "tv-disabled");
        boolean cold = condition != null && condition != MarketCondition.BULLISH;
        verdict.vetoIf(p.tvNeedsBullishBtc && cold, "btc-not-bullish");
        verdict.vetoIf(under(score, spotWeight(), p.minTvScoreRatio), "tv-score-too-low");
    }

    /** Judges a contract that came by this route. */
    void futures(Side side, Double score, Verdict verdict) {
        if (side == Side.LONG) {
            boolean low = under(score, longWeight(), p.minTvLongScoreRatio);
            verdict.vetoIf(low, "tv-long-score-too-low");
        } else {
            boolean low = under(score, -longWeight(), p.minTvShortScoreRatio);
            verdict.vetoIf(low, "tv-short-score-too-low");
        }
    }

    private static boolean under(Double score, double weight, double min) {
        return score != null && Measures.score(score + weight, 4) < min;
    }

    private double spotWeight() {
        if (rating == null) {
            return 0;
        }
        return switch (rating) {
            case STRONG_BUY -> 0.5;
            case BUY -> 0.25;
            case NEUTRAL -> 0;
            case SELL -> -0.2;
            case STRONG_SELL -> -0.3;
        };
    }

    private double longWeight() {
        if (rating == null) {
            return 0;
        }
        return switch (rating) {
            case STRONG_BUY -> 0.30;
            case BUY -> 0.20;
            case NEUTRAL -> 0;
            case SELL -> -0.20;
            case STRONG_SELL -> -0.30;
        };
    }
}
