package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.TimeInForce;
import io.market7.wirevenue.book.VenueFault;
import java.util.UUID;

/** Reads what a spot order asks for. */
final class SpotOrders {

    private SpotOrders() {}

    static OrderTerms terms(Call call) {
        String symbol = call.required("symbol");
        OrderSide side = call.choice("side", OrderSide::valueOf, -1117, "Invalid side.");
        OrderKind kind = call.choice("type", OrderKind::valueOf, -1116, "Invalid orderType.");
        boolean byQuote = kind == OrderKind.MARKET && call.has("quoteOrderQty");
        if (kind == OrderKind.MARKET && !byQuote && !call.has("quantity")) {
            throw VenueFault.of(
                    -1102,
                    "Param 'quantity' or 'quoteOrderQty' must be sent, but both were empty/null!");
        }
        OrderTerms terms =
                new OrderTerms(
                        call.owner(),
                        symbol,
                        side,
                        kind,
                        timeInForce(call, kind),
                        byQuote ? null : call.requiredDecimal("quantity"),
                        byQuote ? call.decimal("quoteOrderQty") : null,
                        kind.limited() ? call.requiredDecimal("price") : none(call, "price"),
                        kind.triggered()
                                ? call.requiredDecimal("stopPrice")
                                : none(call, "stopPrice"),
                        clientId(call, "newClientOrderId"),
                        "BOTH",
                        false);
        if (!byQuote && terms.quantity().signum() == 0) {
            throw VenueFault.of(-1013, "Invalid quantity.");
        }
        return terms;
    }

    private static java.math.BigDecimal none(Call call, String name) {
        if (call.has(name)) {
            throw VenueFault.of(-1106, "Parameter '%s' sent when not required.".formatted(name));
        }
        return null;
    }

    private static TimeInForce timeInForce(Call call, OrderKind kind) {
        boolean named = kind.limited() && kind != OrderKind.LIMIT_MAKER;
        if (!named) {
            if (call.has("timeInForce")) {
                throw VenueFault.of(-1106, "Parameter 'timeInForce' sent when not required.");
            }
            return null;
        }
        TimeInForce read =
                call.choice("timeInForce", TimeInForce::valueOf, -1115, "Invalid timeInForce.");
        if (read == TimeInForce.GTX) {
            throw VenueFault.of(-1115, "Invalid timeInForce.");
        }
        return read;
    }

    static String clientId(Call call, String name) {
        String given = call.text(name);
        if (given == null) {
            return UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        }
        if (!given.matches("[.A-Z:/a-z0-9_-]{1,36}")) {
            throw VenueFault.of(
                    -1100,
                    "Illegal characters found in parameter '%s'; legal range is '^[\\.A-Z\\:/a-z0-9_-]{1,36}$'."
                            .formatted(name));
        }
        return given;
    }
}
