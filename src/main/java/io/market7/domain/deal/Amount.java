package io.market7.domain.deal;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * The amount on the table.
 *
 * @param quote quote currency; at least 0
 */
public record Amount(BigDecimal quote) {

    public Amount {
        Checks.notNegative("amountQuote", Checks.required("amountQuote", quote));
    }
}
