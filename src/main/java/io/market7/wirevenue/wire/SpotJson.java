package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.TimeInForce;
import io.market7.wirevenue.book.VenueOrder;
import java.util.List;
import java.util.Map;

/** Spot orders and trades as spot writes them. */
final class SpotJson {

    private SpotJson() {}

    private static Row order(VenueOrder order, String timeField, long time) {
        OrderTerms terms = order.terms();
        TimeInForce stays = terms.timeInForce() == null ? TimeInForce.GTC : terms.timeInForce();
        Row row =
                Row.of("symbol", terms.symbol())
                        .put("orderId", order.id())
                        .put("orderListId", -1)
                        .put("clientOrderId", terms.clientId())
                        .put(timeField, time)
                        .eight("price", terms.price())
                        .eight(
                                "origQty",
                                terms.quantity() == null ? order.executed() : terms.quantity())
                        .eight("executedQty", order.executed())
                        .eight("origQuoteOrderQty", terms.quoteQuantity())
                        .eight("cummulativeQuoteQty", order.quote())
                        .put("status", order.status())
                        .put("timeInForce", stays)
                        .put("type", terms.kind())
                        .put("side", terms.side());
        if (terms.stopPrice() != null) {
            row.eight("stopPrice", terms.stopPrice());
        }
        return row;
    }

    /** The answer to a new order: ACK, RESULT or FULL. */
    static Map<String, Object> accepted(VenueOrder order, String detail) {
        OrderTerms terms = order.terms();
        if (detail.equals("ACK")) {
            return Row.of("symbol", terms.symbol())
                    .put("orderId", order.id())
                    .put("orderListId", -1)
                    .put("clientOrderId", terms.clientId())
                    .put("transactTime", order.updatedAt())
                    .map();
        }
        Row row =
                order(order, "transactTime", order.updatedAt())
                        .put("workingTime", order.working() ? order.updatedAt() : -1)
                        .put("selfTradePreventionMode", "EXPIRE_MAKER");
        if (detail.equals("FULL")) {
            row.put("fills", order.fills().stream().map(SpotJson::fill).toList());
        }
        return row.map();
    }

    private static Map<String, Object> fill(Fill fill) {
        return Row.of("price", Row.eight(fill.price()))
                .eight("qty", fill.quantity())
                .eight("commission", fill.commission())
                .put("commissionAsset", fill.commissionAsset())
                .put("tradeId", fill.id())
                .map();
    }

    /** An order that was asked for. */
    static Map<String, Object> queried(VenueOrder order) {
        return order(order, "time", order.createdAt())
                .eight("stopPrice", order.terms().stopPrice())
                .eight("icebergQty", null)
                .put("updateTime", order.updatedAt())
                .put("isWorking", order.working())
                .put("workingTime", order.working() ? order.createdAt() : -1)
                .put("selfTradePreventionMode", "EXPIRE_MAKER")
                .map();
    }

    /** An order that was cancelled. */
    static Map<String, Object> canceled(VenueOrder order, String cancelId) {
        return order(order, "transactTime", order.updatedAt())
                .put("origClientOrderId", order.terms().clientId())
                .put("clientOrderId", cancelId)
                .put("selfTradePreventionMode", "EXPIRE_MAKER")
                .map();
    }

    static Map<String, Object> trade(VenueOrder order, Fill fill) {
        return Row.of("symbol", order.terms().symbol())
                .put("id", fill.id())
                .put("orderId", order.id())
                .put("orderListId", -1)
                .eight("price", fill.price())
                .eight("qty", fill.quantity())
                .eight("quoteQty", fill.quote())
                .eight("commission", fill.commission())
                .put("commissionAsset", fill.commissionAsset())
                .put("time", fill.at())
                .put("isBuyer", order.terms().side() == OrderSide.BUY)
                .put("isMaker", fill.maker())
                .put("isBestMatch", true)
                .map();
    }

    /** What a user stream says of an order. */
    static Map<String, Object> report(VenueOrder order, String execution, Fill fill, long at) {
        OrderTerms terms = order.terms();
        boolean traded = fill != null;
        return Row.of("e", "executionReport")
                .put("E", at)
                .put("s", terms.symbol())
                .put("c", terms.clientId())
                .put("S", terms.side())
                .put("o", terms.kind())
                .put("f", terms.timeInForce() == null ? TimeInForce.GTC : terms.timeInForce())
                .eight("q", terms.quantity())
                .eight("p", terms.price())
                .eight("P", terms.stopPrice())
                .eight("F", null)
                .put("g", -1)
                .put("C", execution.equals("CANCELED") ? terms.clientId() : "")
                .put("x", execution)
                .put("X", order.status())
                .put("r", "NONE")
                .put("i", order.id())
                .eight("l", traded ? fill.quantity() : null)
                .eight("z", order.executed())
                .eight("L", traded ? fill.price() : null)
                .eight("n", traded ? fill.commission() : null)
                .put("N", traded ? fill.commissionAsset() : null)
                .put("T", order.updatedAt())
                .put("t", traded ? fill.id() : -1)
                .put("I", order.id())
                .put("w", order.status().open() && order.working())
                .put("m", traded && fill.maker())
                .put("M", traded)
                .put("O", order.createdAt())
                .eight("Z", order.quote())
                .eight("Y", traded ? fill.quote() : null)
                .eight("Q", terms.quoteQuantity())
                .put("W", order.createdAt())
                .put("V", "EXPIRE_MAKER")
                .map();
    }

    static Map<String, Object> balance(String asset, String total, String locked) {
        return Row.of("asset", asset).put("free", total).put("locked", locked).map();
    }

    static List<String> types() {
        return List.of(
                "LIMIT",
                "LIMIT_MAKER",
                "MARKET",
                "STOP_LOSS",
                "STOP_LOSS_LIMIT",
                "TAKE_PROFIT",
                "TAKE_PROFIT_LIMIT");
    }
}
