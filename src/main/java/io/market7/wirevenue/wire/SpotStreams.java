package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Fill;
import io.market7.wirevenue.book.VenueOrder;
import io.market7.wirevenue.spot.SpotDesk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Streams of spot, the user's among them. */
final class SpotStreams extends MarketStreams {

    private final SpotDesk desk;

    SpotStreams(SpotDesk desk, StreamHub hub) {
        super("spot", desk, hub);
        this.desk = desk;
    }

    @Override
    public void order(VenueOrder order, String execution, Fill fill) {
        hub().toUser(
                        "spot",
                        order.terms().owner(),
                        SpotJson.report(order, execution, fill, desk.now()));
    }

    @Override
    public void account(String owner, String reason) {
        List<Map<String, Object>> balances = new ArrayList<>();
        new TreeMap<>(desk.balances(owner))
                .forEach(
                        (asset, total) -> {
                            BigDecimal locked = desk.locked(owner, asset);
                            balances.add(
                                    Row.of("a", asset)
                                            .eight("f", total.subtract(locked))
                                            .eight("l", locked)
                                            .map());
                        });
        hub().toUser(
                        "spot",
                        owner,
                        Row.of("e", "outboundAccountPosition")
                                .put("E", desk.now())
                                .put("u", desk.now())
                                .put("B", balances)
                                .map());
    }

    @Override
    public void mark(String symbol) {
        throw new IllegalStateException("Spot has no mark price.");
    }
}
