package io.market7.domain.market;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * Traded amount of the last 24 hours.
 *
 * @param quote quote currency; at least 0
 */
public record QuoteVolume(BigDecimal quote) {

    public QuoteVolume {
        Checks.notNegative("quoteVolume24h", Checks.required("quoteVolume24h", quote));
    }
}
