package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.OrderDesk;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.book.VenueOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Orders and trades an account asks for. */
final class Found {

    private final OrderDesk desk;

    Found(OrderDesk desk) {
        this.desk = desk;
    }

    /** Returns the order a request names; null when there is none. */
    VenueOrder order(Call call) {
        String symbol = call.required("symbol");
        desk.listing(symbol);
        if (!call.has("orderId") && !call.has("origClientOrderId")) {
            throw VenueFault.of(
                    -1102,
                    "Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!");
        }
        List<VenueOrder> fits =
                desk.orders(
                        each ->
                                mine(call, each)
                                        && each.terms().symbol().equals(symbol)
                                        && (call.has("orderId")
                                                ? each.id() == call.number("orderId")
                                                : each.terms()
                                                        .clientId()
                                                        .equals(call.text("origClientOrderId"))));
        return fits.isEmpty() ? null : fits.get(fits.size() - 1);
    }

    VenueOrder existing(Call call) {
        VenueOrder order = order(call);
        if (order == null) {
            throw VenueFault.of(-2013, "Order does not exist.");
        }
        return order;
    }

    private static boolean mine(Call call, VenueOrder order) {
        return order.terms().owner().equals(call.owner());
    }

    List<VenueOrder> open(Call call) {
        String symbol = call.text("symbol");
        if (symbol != null) {
            desk.listing(symbol);
        }
        return desk.open(
                each ->
                        mine(call, each)
                                && (symbol == null || each.terms().symbol().equals(symbol)));
    }

    List<Map<String, Object>> all(Call call, Function<VenueOrder, Map<String, Object>> writer) {
        String symbol = call.required("symbol");
        desk.listing(symbol);
        long from = call.number("orderId", 0);
        long start = call.number("startTime", 0);
        long end = call.number("endTime", Long.MAX_VALUE);
        List<VenueOrder> fits =
                desk.orders(
                        each ->
                                mine(call, each)
                                        && each.terms().symbol().equals(symbol)
                                        && each.id() >= from
                                        && each.createdAt() >= start
                                        && each.createdAt() <= end);
        return page(fits, call, call.has("orderId")).stream().map(writer).toList();
    }

    private record Traded(VenueOrder order, Fill fill) {}

    List<Map<String, Object>> trades(
            Call call, BiFunction<VenueOrder, Fill, Map<String, Object>> writer) {
        String symbol = call.required("symbol");
        desk.listing(symbol);
        List<Traded> trades = new ArrayList<>();
        for (VenueOrder order :
                desk.orders(each -> mine(call, each) && each.terms().symbol().equals(symbol))) {
            for (Fill fill : order.fills()) {
                if (asked(call, order, fill)) {
                    trades.add(new Traded(order, fill));
                }
            }
        }
        trades.sort(Comparator.comparing(each -> each.fill().id()));
        return page(trades, call, call.has("fromId")).stream()
                .map(each -> writer.apply(each.order(), each.fill()))
                .toList();
    }

    private static boolean asked(Call call, VenueOrder order, Fill fill) {
        return order.id() == call.number("orderId", order.id())
                && fill.id() >= call.number("fromId", 0)
                && fill.at() >= call.number("startTime", 0)
                && fill.at() <= call.number("endTime", Long.MAX_VALUE);
    }

    /** The first page from a place asked for, else the newest. */
    private static <T> List<T> page(List<T> rows, Call call, boolean fromPlace) {
        int most = Math.min(rows.size(), call.limit(500, 1_000));
        boolean first = fromPlace || call.has("startTime");
        return first ? rows.subList(0, most) : rows.subList(rows.size() - most, rows.size());
    }
}
