package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.TimeInForce;
import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;
import java.util.List;

/** Reads what an order for a contract asks for. */
final class FuturesOrders {

    /** Types that wait for a price. */
    static final List<String> CONDITIONAL =
            List.of("STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET");

    private FuturesOrders() {}

    static OrderTerms terms(Call call) {
        String symbol = call.required("symbol");
        OrderSide side = side(call);
        String type = call.required("type");
        if (CONDITIONAL.contains(type) || type.equals("TRAILING_STOP_MARKET")) {
            throw VenueFault.of(
                    -4120,
                    "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead.");
        }
        if (!type.equals("LIMIT") && !type.equals("MARKET")) {
            throw VenueFault.of(-1116, "Invalid orderType.");
        }
        return terms(
                call,
                symbol,
                side,
                OrderKind.valueOf(type),
                call.requiredDecimal("quantity"),
                SpotOrders.clientId(call, "newClientOrderId"));
    }

    /** The terms an algo order sends once it triggers. */
    static OrderTerms conditional(Call call) {
        if (!call.required("algoType").equals("CONDITIONAL")) {
            throw VenueFault.of(-1102, "Invalid algoType.");
        }
        String type = call.required("type");
        if (!CONDITIONAL.contains(type)) {
            throw VenueFault.of(-1116, "Invalid orderType.");
        }
        boolean closes = call.flag("closePosition");
        if (closes && (call.has("quantity") || call.has("reduceOnly"))) {
            throw VenueFault.of(-4137, "Quantity must be zero with closePosition equals true");
        }
        return terms(
                call,
                call.required("symbol"),
                side(call),
                type.endsWith("_MARKET") ? OrderKind.MARKET : OrderKind.LIMIT,
                closes ? BigDecimal.ZERO : call.requiredDecimal("quantity"),
                SpotOrders.clientId(call, "clientAlgoId"));
    }

    private static OrderSide side(Call call) {
        return call.choice("side", OrderSide::valueOf, -1117, "Invalid side.");
    }

    private static OrderTerms terms(
            Call call,
            String symbol,
            OrderSide side,
            OrderKind kind,
            BigDecimal quantity,
            String clientId) {
        String positionSide = call.text("positionSide", "BOTH");
        if (!List.of("BOTH", "LONG", "SHORT").contains(positionSide)) {
            throw VenueFault.of(-4060, "Invalid position side.");
        }
        return new OrderTerms(
                call.owner(),
                symbol,
                side,
                kind,
                timeInForce(call, kind),
                quantity,
                null,
                kind.limited() ? call.requiredDecimal("price") : null,
                null,
                clientId,
                positionSide,
                call.flag("reduceOnly"));
    }

    private static TimeInForce timeInForce(Call call, OrderKind kind) {
        if (!kind.limited()) {
            return null;
        }
        if (CONDITIONAL.contains(call.text("type")) && !call.has("timeInForce")) {
            return TimeInForce.GTC;
        }
        return call.choice("timeInForce", TimeInForce::valueOf, -1115, "Invalid timeInForce.");
    }
}
