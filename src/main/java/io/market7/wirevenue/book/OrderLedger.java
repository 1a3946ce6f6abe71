package io.market7.wirevenue.book;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lines of one market in the ledger. */
final class OrderLedger {

    private final String market;
    private final Ledger ledger;

    OrderLedger(String market, Ledger ledger) {
        this.market = market;
        this.ledger = ledger;
    }

    void note(String kind, Map<String, ?> body, long at) {
        ledger.add(market, kind, at, body);
    }

    void order(String kind, VenueOrder order, long at) {
        OrderTerms terms = order.terms();
        Map<String, Object> line = facts(order);
        line.put("type", terms.kind());
        line.put("quantity", terms.quantity());
        line.put("quoteQuantity", terms.quoteQuantity());
        line.put("price", terms.price());
        line.put("stopPrice", terms.stopPrice());
        note(kind, line, at);
    }

    void fill(VenueOrder order, Fill fill, long at) {
        Map<String, Object> line = facts(order);
        line.put("tradeId", fill.id());
        line.put("price", fill.price());
        line.put("quantity", fill.quantity());
        line.put("commission", fill.commission());
        line.put("commissionAsset", fill.commissionAsset());
        line.put("maker", fill.maker());
        line.put("realizedPnl", fill.realizedPnl());
        note("FILL", line, at);
    }

    private static Map<String, Object> facts(VenueOrder order) {
        OrderTerms terms = order.terms();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("owner", terms.owner());
        line.put("symbol", terms.symbol());
        line.put("orderId", order.id());
        line.put("clientOrderId", terms.clientId());
        line.put("side", terms.side());
        line.put("positionSide", terms.positionSide());
        line.put("status", order.status());
        line.put("executed", order.executed());
        return line;
    }
}
