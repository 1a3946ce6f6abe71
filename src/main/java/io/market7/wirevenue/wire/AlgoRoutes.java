package io.market7.wirevenue.wire;

import static io.market7.wirevenue.wire.Route.ordering;
import static io.market7.wirevenue.wire.Route.signed;

import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.futures.AlgoOrder;
import io.market7.wirevenue.futures.FuturesDesk;
import java.util.List;
import java.util.Map;

/** The paths of conditional orders. */
final class AlgoRoutes {

    private final FuturesDesk desk;

    AlgoRoutes(FuturesDesk desk) {
        this.desk = desk;
    }

    void addTo(Map<String, Route> all) {
        all.put("POST /fapi/v1/algoOrder", ordering(0, this::place));
        all.put("GET /fapi/v1/algoOrder", signed(1, call -> FuturesJson.algo(existing(call))));
        all.put("DELETE /fapi/v1/algoOrder", signed(1, this::cancel));
        all.put("GET /fapi/v1/openAlgoOrders", signed(1, call -> rows(waiting(call))));
        all.put("DELETE /fapi/v1/algoOpenOrders", signed(1, this::cancelAll));
        all.put("GET /fapi/v1/allAlgoOrders", signed(5, this::every));
    }

    private Object place(Call call) {
        String working = call.text("workingType", "CONTRACT_PRICE");
        if (!List.of("CONTRACT_PRICE", "MARK_PRICE").contains(working)) {
            throw Call.missing("workingType");
        }
        return FuturesJson.algo(
                desk.algos()
                        .place(
                                call.required("type"),
                                FuturesOrders.conditional(call),
                                call.requiredDecimal("triggerPrice"),
                                working.equals("MARK_PRICE"),
                                call.flag("closePosition")));
    }

    private AlgoOrder found(Call call) {
        if (!call.has("algoId") && !call.has("clientAlgoId")) {
            throw Call.missing("algoId");
        }
        List<AlgoOrder> fits =
                desk.algos()
                        .find(
                                each ->
                                        each.terms().owner().equals(call.owner())
                                                && (call.has("algoId")
                                                        ? each.id() == call.number("algoId")
                                                        : each.terms()
                                                                .clientId()
                                                                .equals(
                                                                        call.text(
                                                                                "clientAlgoId"))));
        return fits.isEmpty() ? null : fits.get(0);
    }

    private AlgoOrder existing(Call call) {
        AlgoOrder order = found(call);
        if (order == null) {
            throw VenueFault.of(-2013, "Order does not exist.");
        }
        return order;
    }

    private Object cancel(Call call) {
        AlgoOrder order = desk.algos().cancel(found(call));
        return Row.of("algoId", order.id())
                .put("clientAlgoId", order.terms().clientId())
                .put("code", "200")
                .put("msg", "success")
                .map();
    }

    private List<AlgoOrder> waiting(Call call) {
        String symbol = call.text("symbol");
        return desk.algos()
                .find(
                        each ->
                                each.waits()
                                        && each.terms().owner().equals(call.owner())
                                        && (symbol == null
                                                || each.terms().symbol().equals(symbol)));
    }

    private Object cancelAll(Call call) {
        desk.listing(call.required("symbol"));
        waiting(call).forEach(desk.algos()::cancel);
        return FuturesJson.done("The operation of cancel all open order is done.");
    }

    private Object every(Call call) {
        String symbol = call.required("symbol");
        return rows(
                desk.algos()
                        .find(
                                each ->
                                        each.terms().owner().equals(call.owner())
                                                && each.terms().symbol().equals(symbol)));
    }

    private static List<Map<String, Object>> rows(List<AlgoOrder> orders) {
        return orders.stream().map(FuturesJson::algo).toList();
    }
}
