package io.market7.domain.market;

import io.market7.domain.Checks;
import java.math.BigDecimal;

/**
 * The last price. Absent when missing or too old.
 *
 * @param value quote per base; above 0
 */
public record Price(BigDecimal value) {

    public Price {
        Checks.positive("price", Checks.required("price", value));
    }
}
