package io.market7.codec;

import io.market7.domain.deal.Request;
import io.market7.domain.market.BtcFacts;
import io.market7.domain.market.PriceFacts;
import io.market7.domain.market.Rrr;
import io.market7.domain.market.Timeframe;
import io.market7.domain.market.TvRating;
import java.util.Map;

/** Writes prices, the market leader, ratings, filter inputs and the request. */
final class MarketWriter {

    private MarketWriter() {}

    static void prices(JsonOut out, PriceFacts prices) {
        out.decimal("price", prices.price());
        out.decimal("markPrice", prices.markPrice());
        out.instant("priceAt", prices.priceAt());
        out.decimal("quoteVolume24h", prices.quoteVolume24h());
    }

    static void btc(JsonOut out, BtcFacts btc) {
        IndicatorsWriter.records(out, btc.indicators());
        out.label("condition", btc.condition());
        out.label("status", btc.status());
        out.instant("at", btc.at());
    }

    static void rrr(JsonOut out, Rrr rrr) {
        out.whole("candles", rrr.candles());
        out.measure("emaSlopePct", rrr.emaSlopePct());
        out.measure("timeToTp1Ratio", rrr.timeToTp1Ratio());
    }

    static void ratings(JsonOut out, Map<Timeframe, TvRating> ratings) {
        for (Timeframe timeframe : Timeframe.values()) {
            TvRating rating = ratings.get(timeframe);
            out.text(timeframe.label(), rating == null ? null : rating.label());
        }
    }

    static void request(JsonOut out, Request request) {
        out.measure("leverage", request.leverage());
        out.whole("step", request.step());
        out.text("route", request.route());
    }
}
