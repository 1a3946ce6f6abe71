package io.market7.domain.leverage;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * The mark price of a contract, the only price that counts for positions. Absent when missing or
 * too old.
 *
 * @param value quote per base; above 0
 */
public record MarkPrice(BigDecimal value) {

    public MarkPrice {
        Checks.positive("markPrice", Checks.required("markPrice", value));
    }
}
