package io.market7.codec;

import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Reads prices, ratings and the inputs of the reward-to-risk filter. */
final class MarketReader {

    private static final Map<String, TvRating> RATINGS =
            FactNode.labels(TvRating.values(), TvRating::label);

    private MarketReader() {}

    /** Returns the prices; their instant is {@code at} unless one is given. */
    static PriceFacts prices(FactNode root, Instant at) {
        BigDecimal price = root.decimal("price", Range.POSITIVE);
        BigDecimal markPrice = root.decimal("markPrice", Range.POSITIVE);
        Instant priceAt = root.instant("priceAt");
        boolean dated = price != null || markPrice != null;
        return new PriceFacts(
                price,
                markPrice,
                priceAt == null && dated ? at : priceAt,
                root.decimal("quoteVolume24h", Range.NOT_NEGATIVE));
    }

    static Rrr rrr(FactNode root) {
        FactNode node = root.object("rrr", FactKeys.RRR);
        return node == null
                ? null
                : new Rrr(
                        node.whole("candles", 0),
                        node.measure("emaSlopePct", Range.ANY),
                        node.measure("timeToTp1Ratio", Range.RATIO));
    }

    static Map<Timeframe, TvRating> ratings(FactNode root) {
        Map<Timeframe, TvRating> ratings = new EnumMap<>(Timeframe.class);
        FactNode node = root.object("tv", FactKeys.TV);
        for (Timeframe timeframe : Timeframe.values()) {
            TvRating rating = node == null ? null : node.choice(timeframe.label(), RATINGS);
            if (rating != null) {
                ratings.put(timeframe, rating);
            }
        }
        return ratings;
    }
}
