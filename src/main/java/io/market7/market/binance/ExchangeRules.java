package io.market7.market.binance;

import io.market7.domain.market.Instrument;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What a market trades, and within which limits.
 *
 * @param instruments limits of every symbol that trades now, without brackets
 */
public record ExchangeRules(Map<Symbol, Instrument> instruments) {

    public ExchangeRules {
        instruments = Map.copyOf(instruments);
    }

    /**
     * Asks a market, and takes over the weight it lets everybody use.
     *
     * @throws BinanceException when it does not answer
     */
    public static ExchangeRules of(BinanceRest rest) throws InterruptedException {
        JsonNode info = rest.get("exchangeInfo", rest.paths().infoWeight());
        for (JsonNode limit : info.path("rateLimits")) {
            boolean minute =
                    limit.path("rateLimitType").asString().equals("REQUEST_WEIGHT")
                            && limit.path("interval").asString().equals("MINUTE")
                            && limit.path("intervalNum").asInt() == 1;
            if (minute && limit.path("limit").asInt() > 0) {
                rest.budget().limit(limit.path("limit").asInt());
            }
        }
        Map<Symbol, Instrument> instruments = new TreeMap<>();
        for (JsonNode each : info.path("symbols")) {
            if (trades(each)) {
                instruments.put(Symbol.of(each.path("symbol").asString()), instrument(each));
            }
        }
        return new ExchangeRules(instruments);
    }

    /** Returns whether a symbol trades; of futures, only contracts without an end count. */
    private static boolean trades(JsonNode symbol) {
        String contract = symbol.path("contractType").asString("PERPETUAL");
        return symbol.path("status").asString().equals("TRADING")
                && contract.equals("PERPETUAL")
                && symbol.path("symbol").asString().matches("[A-Z0-9]{3,30}");
    }

    private static Instrument instrument(JsonNode symbol) {
        Map<String, JsonNode> filters = new TreeMap<>();
        symbol.path("filters")
                .forEach(each -> filters.put(each.path("filterType").asString(), each));
        JsonNode notional = filters.getOrDefault("NOTIONAL", filters.get("MIN_NOTIONAL"));
        return new Instrument(
                positive(filters.get("PRICE_FILTER"), "tickSize"),
                positive(filters.get("LOT_SIZE"), "stepSize"),
                number(filters.get("LOT_SIZE"), "minQty"),
                positive(filters.get("LOT_SIZE"), "maxQty"),
                notional != null && notional.has("minNotional")
                        ? number(notional, "minNotional")
                        : number(notional, "notional"),
                null);
    }

    /** The exchange writes zero for no limit. */
    private static BigDecimal positive(JsonNode filter, String name) {
        BigDecimal number = number(filter, name);
        return number == null || number.signum() == 0 ? null : number;
    }

    private static BigDecimal number(JsonNode filter, String name) {
        return filter == null || !filter.has(name) ? null : Bars.decimal(filter.path(name));
    }
}
