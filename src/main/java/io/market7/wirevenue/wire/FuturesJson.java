package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.OrderKind;
import io.market7.wirevenue.book.OrderSide;
import io.market7.wirevenue.book.OrderStatus;
import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.TimeInForce;
import io.market7.wirevenue.book.VenueOrder;
import io.market7.wirevenue.futures.AlgoOrder;
import io.market7.wirevenue.futures.Income;
import java.math.BigDecimal;
import java.util.Map;

/** Orders, trades and income as futures write them. */
final class FuturesJson {

    private FuturesJson() {}

    private static TimeInForce stays(OrderTerms terms) {
        return terms.timeInForce() == null ? TimeInForce.GTC : terms.timeInForce();
    }

    static Map<String, Object> order(VenueOrder order) {
        return order(order, order.status(), order.executed(), order.quote());
    }

    /** The first answer to an order that asks for no result: accepted, and nothing else. */
    static Map<String, Object> accepted(VenueOrder order, boolean result) {
        return result
                ? order(order)
                : order(order, OrderStatus.NEW, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Map<String, Object> order(
            VenueOrder order, OrderStatus status, BigDecimal executed, BigDecimal quote) {
        OrderTerms terms = order.terms();
        boolean traded = executed.signum() > 0;
        return Row.of("orderId", order.id())
                .put("symbol", terms.symbol())
                .put("status", status)
                .put("clientOrderId", terms.clientId())
                .plain("price", terms.price())
                .plain("avgPrice", traded ? order.averagePrice() : null)
                .plain("origQty", terms.quantity())
                .plain("executedQty", executed)
                .plain("cumQty", executed)
                .plain("cumQuote", quote)
                .put("timeInForce", stays(terms))
                .put("type", terms.kind())
                .put("reduceOnly", terms.reduceOnly())
                .put("closePosition", false)
                .put("side", terms.side())
                .put("positionSide", terms.positionSide())
                .put("stopPrice", "0")
                .put("workingType", "CONTRACT_PRICE")
                .put("priceProtect", false)
                .put("origType", terms.kind())
                .put("priceMatch", "NONE")
                .put("selfTradePreventionMode", "EXPIRE_MAKER")
                .put("goodTillDate", 0)
                .put("time", order.createdAt())
                .put("updateTime", order.updatedAt())
                .map();
    }

    static Map<String, Object> trade(VenueOrder order, Fill fill) {
        return Row.of("symbol", order.terms().symbol())
                .put("id", fill.id())
                .put("orderId", order.id())
                .put("side", order.terms().side())
                .plain("price", fill.price())
                .plain("qty", fill.quantity())
                .plain("realizedPnl", fill.realizedPnl())
                .plain("quoteQty", fill.quote())
                .plain("commission", fill.commission())
                .put("commissionAsset", fill.commissionAsset())
                .put("time", fill.at())
                .put("positionSide", order.terms().positionSide())
                .put("buyer", order.terms().side() == OrderSide.BUY)
                .put("maker", fill.maker())
                .map();
    }

    static Map<String, Object> income(Income income) {
        return Row.of("symbol", income.symbol())
                .put("incomeType", income.type())
                .plain("income", income.amount())
                .put("asset", "USDT")
                .put("info", income.type())
                .put("time", income.at())
                .put("tranId", income.id())
                .put("tradeId", income.tradeId() == 0 ? "" : String.valueOf(income.tradeId()))
                .map();
    }

    static Map<String, Object> algo(AlgoOrder order) {
        OrderTerms terms = order.terms();
        return Row.of("algoId", order.id())
                .put("clientAlgoId", terms.clientId())
                .put("algoType", "CONDITIONAL")
                .put("orderType", order.type())
                .put("symbol", terms.symbol())
                .put("side", terms.side())
                .put("positionSide", terms.positionSide())
                .put("timeInForce", stays(terms))
                .plain("quantity", terms.quantity())
                .put("algoStatus", order.status())
                .put("actualOrderId", order.actualOrder() == 0 ? "" : "" + order.actualOrder())
                .plain("actualPrice", null)
                .plain("triggerPrice", order.triggerPrice())
                .plain("price", terms.price())
                .put("icebergQuantity", null)
                .put("tpTriggerPrice", "0")
                .put("tpPrice", "0")
                .put("slTriggerPrice", "0")
                .put("slPrice", "0")
                .put("tpOrderType", "")
                .put("selfTradePreventionMode", "EXPIRE_MAKER")
                .put("workingType", order.byMark() ? "MARK_PRICE" : "CONTRACT_PRICE")
                .put("priceMatch", "NONE")
                .put("closePosition", order.closePosition())
                .put("priceProtect", false)
                .put("reduceOnly", terms.reduceOnly())
                .put("createTime", order.createdAt())
                .put("updateTime", order.updatedAt())
                .put("triggerTime", order.waits() ? 0 : order.updatedAt())
                .put("goodTillDate", 0)
                .map();
    }

    static Map<String, Object> update(VenueOrder order, String execution, Fill fill) {
        OrderTerms terms = order.terms();
        boolean traded = fill != null;
        boolean forced = terms.clientId().startsWith("autoclose-");
        OrderKind kind = terms.kind();
        return Row.of("s", terms.symbol())
                .put("c", terms.clientId())
                .put("S", terms.side())
                .put("o", forced ? "LIQUIDATION" : kind)
                .put("f", stays(terms))
                .plain("q", terms.quantity())
                .plain("p", terms.price())
                .plain("ap", order.averagePrice())
                .put("sp", "0")
                .put("x", forced && traded ? "CALCULATED" : execution)
                .put("X", order.status())
                .put("i", order.id())
                .plain("l", traded ? fill.quantity() : null)
                .plain("z", order.executed())
                .plain("L", traded ? fill.price() : null)
                .put("N", traded ? fill.commissionAsset() : "USDT")
                .plain("n", traded ? fill.commission() : null)
                .put("T", order.updatedAt())
                .put("t", traded ? fill.id() : 0)
                .put("b", "0")
                .put("a", "0")
                .put("m", traded && fill.maker())
                .put("R", terms.reduceOnly())
                .put("wt", "CONTRACT_PRICE")
                .put("ot", kind)
                .put("ps", terms.positionSide())
                .put("cp", false)
                .plain("rp", traded ? fill.realizedPnl() : null)
                .put("pP", false)
                .put("si", 0)
                .put("ss", 0)
                .put("V", "EXPIRE_MAKER")
                .put("pm", "NONE")
                .put("gtd", 0)
                .map();
    }

    static Map<String, Object> done(String message) {
        return Row.of("code", 200).put("msg", message).map();
    }
}
