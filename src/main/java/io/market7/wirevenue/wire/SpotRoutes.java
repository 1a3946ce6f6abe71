package io.market7.wirevenue.wire;

import static io.market7.wirevenue.wire.Route.keyed;
import static io.market7.wirevenue.wire.Route.open;
import static io.market7.wirevenue.wire.Route.ordering;
import static io.market7.wirevenue.wire.Route.signed;

import io.market7.wirevenue.book.OrderTerms;
import io.market7.wirevenue.book.VenueOrder;
import io.market7.wirevenue.spot.SpotDesk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paths of spot. */
final class SpotRoutes {

    /** Weight everybody may use in a minute. */
    static final int WEIGHT = 6_000;

    /** Orders an account may send, by interval. */
    static final Map<String, Integer> ORDERS = Map.of("10S", 50, "1D", 160_000);

    private final SpotDesk desk;
    private final MarketAnswers market;
    private final Found found;
    private final ListenKeys keys;

    SpotRoutes(SpotDesk desk, ListenKeys keys) {
        this.desk = desk;
        this.market = new MarketAnswers(desk);
        this.found = new Found(desk);
        this.keys = keys;
    }

    Map<String, Route> all() {
        Map<String, Route> all = new HashMap<>();
        all.put("GET /api/v3/ping", open(1, call -> Map.of()));
        all.put("GET /api/v3/time", open(1, call -> Map.of("serverTime", desk.now())));
        all.put("GET /api/v3/exchangeInfo", open(20, call -> SpotInfo.of(desk, call)));
        all.put("GET /api/v3/klines", open(2, market::klines));
        all.put("GET /api/v3/depth", open(5, market::depth));
        all.put("GET /api/v3/trades", open(25, market::trades));
        all.put("GET /api/v3/aggTrades", open(4, market::aggregates));
        all.put("GET /api/v3/ticker/price", open(2, market::price));
        all.put("GET /api/v3/ticker/bookTicker", open(2, market::best));
        all.put("GET /api/v3/ticker/24hr", open(2, market::dayWithBest));
        all.put("POST /api/v3/order", ordering(1, this::place));
        all.put("POST /api/v3/order/test", signed(1, this::test));
        all.put("GET /api/v3/order", signed(4, call -> SpotJson.queried(found.existing(call))));
        all.put("DELETE /api/v3/order", signed(1, this::cancel));
        all.put(
                "GET /api/v3/openOrders",
                signed(6, call -> found.open(call).stream().map(SpotJson::queried).toList()));
        all.put("DELETE /api/v3/openOrders", signed(1, this::cancelAll));
        all.put("GET /api/v3/allOrders", signed(20, call -> found.all(call, SpotJson::queried)));
        all.put("GET /api/v3/myTrades", signed(20, call -> found.trades(call, SpotJson::trade)));
        all.put("GET /api/v3/account", signed(20, this::account));
        all.put(
                "POST /api/v3/userDataStream",
                keyed(2, call -> Map.of("listenKey", keys.open(call.owner(), desk.now()))));
        all.put("PUT /api/v3/userDataStream", keyed(2, this::keepKey));
        all.put("DELETE /api/v3/userDataStream", keyed(2, this::closeKey));
        all.put("GET /sapi/v1/account/apiRestrictions", signed(1, call -> restrictions()));
        all.put("GET /sapi/v1/capital/config/getall", signed(10, call -> SpotInfo.coins(desk)));
        all.put("GET /sapi/v1/margin/allPairs", keyed(1, call -> List.of()));
        all.put("GET /sapi/v1/margin/isolated/allPairs", signed(10, call -> List.of()));
        all.put(
                "GET /dapi/v1/exchangeInfo",
                open(1, call -> Map.of("timezone", "UTC", "symbols", List.of())));
        return all;
    }

    private Object place(Call call) {
        OrderTerms terms = SpotOrders.terms(call);
        String usual =
                switch (terms.kind()) {
                    case LIMIT, MARKET -> "FULL";
                    default -> "ACK";
                };
        return SpotJson.accepted(desk.place(terms), call.text("newOrderRespType", usual));
    }

    private Object test(Call call) {
        desk.validate(SpotOrders.terms(call));
        return Map.of();
    }

    private Object cancel(Call call) {
        VenueOrder order = desk.cancel(found.order(call));
        return SpotJson.canceled(order, SpotOrders.clientId(call, "newClientOrderId"));
    }

    private Object cancelAll(Call call) {
        call.required("symbol");
        List<VenueOrder> open = found.open(call);
        if (open.isEmpty()) {
            desk.cancel(null);
        }
        return open.stream()
                .map(desk::cancel)
                .map(each -> SpotJson.canceled(each, SpotOrders.clientId(call, "none")))
                .toList();
    }

    private Object account(Call call) {
        BigDecimal maker = desk.makerFee();
        BigDecimal taker = desk.takerFee();
        return Row.of("makerCommission", maker.movePointRight(4).intValue())
                .put("takerCommission", taker.movePointRight(4).intValue())
                .put("buyerCommission", 0)
                .put("sellerCommission", 0)
                .put(
                        "commissionRates",
                        Row.of("maker", Row.eight(maker))
                                .eight("taker", taker)
                                .eight("buyer", null)
                                .eight("seller", null)
                                .map())
                .put("canTrade", true)
                .put("canWithdraw", false)
                .put("canDeposit", false)
                .put("brokered", false)
                .put("requireSelfTradePrevention", false)
                .put("preventSor", false)
                .put("updateTime", desk.now())
                .put("accountType", "SPOT")
                .put("balances", balances(call.owner()))
                .put("permissions", List.of("SPOT"))
                .put("uid", Math.abs((long) call.owner().hashCode()))
                .map();
    }

    private List<Map<String, Object>> balances(String owner) {
        List<Map<String, Object>> rows = new ArrayList<>();
        new java.util.TreeMap<>(desk.balances(owner))
                .forEach(
                        (asset, total) -> {
                            BigDecimal locked = desk.locked(owner, asset);
                            rows.add(
                                    SpotJson.balance(
                                            asset,
                                            Row.eight(total.subtract(locked)),
                                            Row.eight(locked)));
                        });
        return rows;
    }

    private Object keepKey(Call call) {
        keys.keep(call.required("listenKey"), call.owner(), desk.now());
        return Map.of();
    }

    private Object closeKey(Call call) {
        keys.close(call.required("listenKey"), call.owner());
        return Map.of();
    }

    private Object restrictions() {
        return Row.of("ipRestrict", true)
                .put("createTime", 0)
                .put("enableReading", true)
                .put("enableWithdrawals", false)
                .put("enableInternalTransfer", false)
                .put("enableMargin", false)
                .put("enableFutures", true)
                .put("permitsUniversalTransfer", false)
                .put("enableVanillaOptions", false)
                .put("enableFixApiTrade", false)
                .put("enableSpotAndMarginTrading", true)
                .put("enablePortfolioMarginTrading", false)
                .map();
    }
}
