package io.market7.domain.market;

import io.market7.domain.InvalidFactException;
import java.util.Locale;

/** TradingView's summary rating of a symbol on one timeframe. */
public enum TvRating {
    STRONG_BUY,
    BUY,
    NEUTRAL,
    SELL,
    STRONG_SELL;

    /** Returns the rating spelled {@code label}, e.g. {@code strong_buy}. */
    public static TvRating of(String label) {
        for (TvRating rating : values()) {
            if (rating.label().equals(label)) {
                return rating;
            }
        }
        throw new InvalidFactException(
                "tv", label, "one of strong_buy, buy, neutral, sell, strong_sell");
    }

    /** Returns the spelling of the public contract. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
