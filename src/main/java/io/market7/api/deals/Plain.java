package io.market7.api.deals;

import java.math.BigDecimal;
import java.math.MathContext;

/** Amounts as plain decimal texts of at most 16 digits, without trailing zeros. */
final class Plain {

    private Plain() {}

    static String text(BigDecimal amount) {
        return amount.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }
}
