package io.market7.domain.market;

import io.market7.domain.Checks;

/**
 * The TradingView rating of the candidate's 15m chart. Absent when nobody has rated it.
 *
 * @param tag {@code strong_buy}, {@code buy}, {@code neutral}, {@code sell} or {@code strong_sell}
 */
public record TvTag(String tag) {

    public TvTag {
        Checks.required("tv.15m", tag);
    }
}
