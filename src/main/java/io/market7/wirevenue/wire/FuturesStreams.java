package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.VenueOrder;
import io.market7.wirevenue.futures.AlgoOrder;
import io.market7.wirevenue.futures.Fundings;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.futures.Position;
import io.market7.wirevenue.futures.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Streams of futures, the user's among them. */
final class FuturesStreams extends MarketStreams {

    private static final String MARKET = "futures";

    private final FuturesDesk desk;

    FuturesStreams(FuturesDesk desk, StreamHub hub) {
        super(MARKET, desk, hub);
        this.desk = desk;
    }

    private Row event(String type) {
        return Row.of("e", type).put("E", desk.now()).put("T", desk.now());
    }

    @Override
    public void order(VenueOrder order, String execution, Fill fill) {
        hub().toUser(
                        MARKET,
                        order.terms().owner(),
                        event("ORDER_TRADE_UPDATE")
                                .put("o", FuturesJson.update(order, execution, fill))
                                .map());
    }

    void algo(AlgoOrder order) {
        Map<String, Object> body =
                Row.of("caid", order.terms().clientId())
                        .put("aid", order.id())
                        .put("at", "CONDITIONAL")
                        .put("o", order.type())
                        .put("s", order.terms().symbol())
                        .put("S", order.terms().side())
                        .put("ps", order.terms().positionSide())
                        .plain("q", order.terms().quantity())
                        .put("X", order.status())
                        .put("ai", order.actualOrder() == 0 ? "" : "" + order.actualOrder())
                        .plain("tp", order.triggerPrice())
                        .plain("p", order.terms().price())
                        .put("wt", order.byMark() ? "MARK_PRICE" : "CONTRACT_PRICE")
                        .put("cp", order.closePosition())
                        .put("R", order.terms().reduceOnly())
                        .map();
        hub().toUser(MARKET, order.terms().owner(), event("ALGO_UPDATE").put("o", body).map());
    }

    @Override
    public void account(String owner, String reason) {
        Standing standing = desk.standing(owner);
        List<Map<String, Object>> positions = new ArrayList<>();
        desk.listings()
                .forEach(
                        each ->
                                desk.account(owner).of(each.symbol()).stream()
                                        .filter(one -> one.updatedAt() > 0)
                                        .forEach(one -> positions.add(position(owner, one))));
        Map<String, Object> balance =
                Row.of("a", "USDT")
                        .eight("wb", standing.wallet())
                        .eight("cw", standing.crossWallet())
                        .put("bc", "0")
                        .map();
        Map<String, Object> body =
                Row.of("m", reason).put("B", List.of(balance)).put("P", positions).map();
        hub().toUser(MARKET, owner, event("ACCOUNT_UPDATE").put("a", body).map());
    }

    private Map<String, Object> position(String owner, Position each) {
        boolean isolated = desk.account(owner).isolated(each.symbol());
        return Row.of("s", each.symbol())
                .plain("pa", each.quantity())
                .plain("ep", each.entryPrice())
                .plain("bep", each.entryPrice())
                .put("cr", "0")
                .plain("up", each.profit(desk.mark(each.symbol())))
                .put("mt", isolated ? "isolated" : "cross")
                .plain("iw", each.isolatedWallet())
                .put("ps", each.positionSide())
                .map();
    }

    @Override
    public void mark(String symbol) {
        long now = desk.now();
        Map<String, Object> event =
                Row.of("e", "markPriceUpdate")
                        .put("E", now)
                        .put("s", symbol)
                        .eight("p", desk.mark(symbol))
                        .eight("i", desk.mark(symbol))
                        .eight("P", desk.mark(symbol))
                        .eight("r", desk.fundings().rate(symbol))
                        .put("T", now - now % Fundings.EVERY + Fundings.EVERY)
                        .map();
        String name = symbol.toLowerCase(Locale.ROOT) + "@markPrice";
        hub().publish(MARKET, name, event);
        hub().publish(MARKET, name + "@1s", event);
    }
}
