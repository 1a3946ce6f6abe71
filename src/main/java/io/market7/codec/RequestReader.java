package io.market7.codec;

import io.market7.domain.deal.Request;
import java.util.Map;

/** Reads what the caller asks for beyond the question. */
final class RequestReader {

    private static final Map<String, String> ROUTES = FactNode.texts("fork", "tv");

    private RequestReader() {}

    static Request read(FactNode root) {
        FactNode node = root.object("request", FactKeys.REQUEST);
        if (node == null) {
            return Request.DEFAULT;
        }
        String route = node.choice("route", ROUTES);
        return new Request(
                node.measure("leverage", Range.LEVERAGE),
                node.whole("step", 1),
                route == null ? "fork" : route);
    }
}
