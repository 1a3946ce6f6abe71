package io.market7.wirevenue.wire;

import static io.market7.wirevenue.wire.Route.keyed;
import static io.market7.wirevenue.wire.Route.open;
import static io.market7.wirevenue.wire.Route.ordering;
import static io.market7.wirevenue.wire.Route.signed;

import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.futures.Income;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The paths of futures: public ones and orders. */
final class FuturesRoutes {

    /** Weight everybody may use in a minute. */
    static final int WEIGHT = 2_400;

    /** Orders an account may send, by interval. */
    static final Map<String, Integer> ORDERS = Map.of("10S", 300, "1M", 1_200);

    private final FuturesDesk desk;
    private final MarketAnswers market;
    private final Found found;
    private final FuturesInfo info;
    private final ListenKeys keys;

    FuturesRoutes(FuturesDesk desk, ListenKeys keys) {
        this.desk = desk;
        this.market = new MarketAnswers(desk);
        this.found = new Found(desk);
        this.info = new FuturesInfo(desk);
        this.keys = keys;
    }

    Map<String, Route> all() {
        Map<String, Route> all = new HashMap<>();
        publicRoutes(all);
        orderRoutes(all);
        new PositionRoutes(desk).addTo(all);
        new AlgoRoutes(desk).addTo(all);
        return all;
    }

    private void publicRoutes(Map<String, Route> all) {
        all.put("GET /fapi/v1/ping", open(1, call -> Map.of()));
        all.put("GET /fapi/v1/time", open(1, call -> Map.of("serverTime", desk.now())));
        all.put("GET /fapi/v1/exchangeInfo", open(1, call -> info.all()));
        all.put("GET /fapi/v1/klines", open(5, market::klines));
        all.put("GET /fapi/v1/markPriceKlines", open(5, info::markBars));
        all.put("GET /fapi/v1/depth", open(5, market::depth));
        all.put("GET /fapi/v1/trades", open(5, market::trades));
        all.put("GET /fapi/v1/aggTrades", open(20, market::aggregates));
        all.put("GET /fapi/v1/ticker/price", open(1, market::price));
        all.put("GET /fapi/v2/ticker/price", open(1, market::price));
        all.put("GET /fapi/v1/ticker/bookTicker", open(2, market::best));
        all.put("GET /fapi/v1/ticker/24hr", open(1, market::day));
        all.put("GET /fapi/v1/premiumIndex", open(1, info::premium));
        all.put("GET /fapi/v1/fundingRate", open(1, info::fundingRates));
        all.put("GET /fapi/v1/fundingInfo", open(1, call -> List.of()));
        all.put("GET /fapi/v1/leverageBracket", signed(1, info::brackets));
        all.put("POST /fapi/v1/listenKey", keyed(1, this::openKey));
        all.put("PUT /fapi/v1/listenKey", keyed(1, this::keepKey));
        all.put("DELETE /fapi/v1/listenKey", keyed(1, this::closeKey));
    }

    private void orderRoutes(Map<String, Route> all) {
        all.put("POST /fapi/v1/order", ordering(0, this::place));
        all.put("POST /fapi/v1/order/test", signed(1, this::test));
        all.put("GET /fapi/v1/order", signed(1, call -> FuturesJson.order(found.existing(call))));
        all.put("DELETE /fapi/v1/order", signed(1, this::cancel));
        all.put("GET /fapi/v1/openOrder", signed(1, this::openOrder));
        all.put(
                "GET /fapi/v1/openOrders",
                signed(5, call -> found.open(call).stream().map(FuturesJson::order).toList()));
        all.put("DELETE /fapi/v1/allOpenOrders", signed(1, this::cancelAll));
        all.put("GET /fapi/v1/allOrders", signed(5, call -> found.all(call, FuturesJson::order)));
        all.put(
                "GET /fapi/v1/userTrades",
                signed(5, call -> found.trades(call, FuturesJson::trade)));
        all.put("GET /fapi/v1/income", signed(30, this::income));
        all.put("POST /fapi/v1/countdownCancelAll", signed(10, this::countdown));
    }

    private Object place(Call call) {
        VenueOrder order = desk.place(FuturesOrders.terms(call));
        return FuturesJson.accepted(order, call.text("newOrderRespType", "ACK").equals("RESULT"));
    }

    private Object test(Call call) {
        desk.validate(FuturesOrders.terms(call));
        return Map.of();
    }

    private Object cancel(Call call) {
        return FuturesJson.order(desk.cancel(found.order(call)));
    }

    private Object openOrder(Call call) {
        VenueOrder order = found.existing(call);
        if (!order.status().open()) {
            throw VenueFault.of(-2013, "Order does not exist.");
        }
        return FuturesJson.order(order);
    }

    private Object cancelAll(Call call) {
        String symbol = call.required("symbol");
        desk.listing(symbol);
        desk.cancelAll(call.owner(), symbol);
        return FuturesJson.done("The operation of cancel all open order is done.");
    }

    private Object income(Call call) {
        String symbol = call.text("symbol");
        String type = call.text("incomeType");
        List<Income> fits =
                desk.incomes(call.owner()).stream()
                        .filter(each -> symbol == null || each.symbol().equals(symbol))
                        .filter(each -> type == null || each.type().equals(type))
                        .filter(each -> each.at() >= call.number("startTime", 0))
                        .filter(each -> each.at() <= call.number("endTime", Long.MAX_VALUE))
                        .toList();
        int most = Math.min(fits.size(), call.limit(100, 1_000));
        return fits.subList(0, most).stream().map(FuturesJson::income).toList();
    }

    private Object countdown(Call call) {
        String symbol = call.required("symbol");
        call.required("countdownTime");
        long time = call.number("countdownTime");
        desk.countdown(call.owner(), symbol, time);
        return Row.of("symbol", symbol).put("countdownTime", String.valueOf(time)).map();
    }

    private Object openKey(Call call) {
        return Map.of("listenKey", keys.open(call.owner(), desk.now()));
    }

    private Object keepKey(Call call) {
        String key = keys.of(call.owner(), desk.now());
        keys.keep(key, call.owner(), desk.now());
        return Map.of("listenKey", key);
    }

    private Object closeKey(Call call) {
        keys.close(keys.of(call.owner(), desk.now()), call.owner());
        return Map.of();
    }
}
