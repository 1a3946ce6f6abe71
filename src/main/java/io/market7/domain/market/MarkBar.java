package io.market7.domain.market;

import io.market7.domain.Checks;
import io.market7.domain.InvalidFactException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The mark price of a contract over one closed hour. It is known at {@link #closeAt()} and not a
 * moment earlier.
 *
 * @param openAt open of the hour
 * @param open first mark price, quote per base; above 0
 * @param high highest mark price; at least open and close
 * @param low lowest mark price; at most open and close, above 0
 * @param close last mark price
 */
public record MarkBar(
        Instant openAt, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {

    public MarkBar {
        Checks.required("openAt", openAt);
        Checks.positive("open", Checks.required("open", open));
        Checks.positive("high", Checks.required("high", high));
        Checks.positive("low", Checks.required("low", low));
        Checks.positive("close", Checks.required("close", close));
        if (!Timeframe.H1.isBoundary(openAt)) {
            throw new InvalidFactException("openAt", openAt, "an instant on the 1h grid");
        }
        if (high.compareTo(open.max(close)) < 0) {
            throw new InvalidFactException("high", high.toPlainString(), "at least open and close");
        }
        if (low.compareTo(open.min(close)) > 0) {
            throw new InvalidFactException("low", low.toPlainString(), "at most open and close");
        }
    }

    /** Returns the moment from which the bar may be known. */
    public Instant closeAt() {
        return openAt.plus(Timeframe.H1.length());
    }
}
