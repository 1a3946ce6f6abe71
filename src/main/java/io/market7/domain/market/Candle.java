package io.market7.domain.market;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One closed bar. It is known at {@link #closeAt()} and not a moment earlier.
 *
 * @param timeframe length of the bar
 * @param openAt open of the bar; on the grid of its timeframe
 * @param open first price; above 0
 * @param high highest price; at least open and close
 * @param low lowest price; at most open and close, above 0
 * @param close last price
 * @param volume traded base quantity; at least 0
 * @param quoteVolume traded quote amount; null when the source does not say
 */
public record Candle(
        Timeframe timeframe,
        Instant openAt,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        BigDecimal close,
        BigDecimal volume,
        BigDecimal quoteVolume) {

    public Candle {
        Checks.required("timeframe", timeframe);
        Checks.required("openAt", openAt);
        Checks.positive("open", Checks.required("open", open));
        Checks.positive("high", Checks.required("high", high));
        Checks.positive("low", Checks.required("low", low));
        Checks.positive("close", Checks.required("close", close));
        Checks.notNegative("volume", Checks.required("volume", volume));
        Checks.notNegative("quoteVolume", quoteVolume);
        if (!timeframe.isBoundary(openAt)) {
            throw new InvalidFactException(
                    "openAt", openAt, "an instant on the " + timeframe.label() + " grid");
        }
        if (high.compareTo(open) < 0 || high.compareTo(close) < 0) {
            throw new InvalidFactException("high", high.toPlainString(), "at least open and close");
        }
        if (low.compareTo(open) > 0 || low.compareTo(close) > 0) {
            throw new InvalidFactException("low", low.toPlainString(), "at most open and close");
        }
    }

    /** Returns the moment from which the bar may be known: its open plus its length. */
    public Instant closeAt() {
        return openAt.plus(timeframe.length());
    }
}
