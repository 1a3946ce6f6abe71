package io.market7.ruleset.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.domain.market.Market;
import io.market7.domain.market.Side;
import io.market7.domain.market.TvRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TvScoreTest {

    @ParameterizedTest
    @CsvSource({
        "STRONG_BUY, 0.5, 0.3",
        "BUY, 0.25, 0.2",
        "NEUTRAL, 0, 0",
        "SELL, -0.2, -0.2",
        "STRONG_SELL, -0.3, -0.3"
    })
    void everyRatingHasItsWeightAndAStrongSellIsNoStrongBuy(
            TvRating rating, double spot, double leverage) {
        assertThat(TvScore.weight(Market.SPOT, Side.LONG, rating)).isEqualTo(spot);
        assertThat(TvScore.weight(Market.FUTURES, Side.LONG, rating)).isEqualTo(leverage);
    }

    @ParameterizedTest
    @EnumSource(TvRating.class)
    void aShortWeighsTheOppositeRatingAsALongWeighsThis(TvRating rating) {
        TvRating opposite = TvRating.values()[TvRating.values().length - 1 - rating.ordinal()];
        assertThat(TvScore.weight(Market.FUTURES, Side.SHORT, opposite))
                .isEqualTo(TvScore.weight(Market.FUTURES, Side.LONG, rating));
    }

    @Test
    void noRatingWeighsNothing() {
        for (Side side : Side.values()) {
            assertThat(TvScore.weight(Market.FUTURES, side, null)).isZero();
        }
        assertThat(TvScore.weight(Market.SPOT, Side.LONG, null)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0.48, 0.25, 0.73", "0.1, 0.2, 0.3", "0.47994, 0.25, 0.7299", "-0.5, -0.3, -0.8"})
    void theSumIsRoundedToFourPlaces(double score, double weight, double sum) {
        assertThat(TvScore.of(score, weight)).isEqualTo(sum);
    }
}
