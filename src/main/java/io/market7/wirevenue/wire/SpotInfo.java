package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.OrderDesk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What spot trades, and within which limits. */
final class SpotInfo {

    private SpotInfo() {}

    static Map<String, Object> of(OrderDesk desk, Call call) {
        List<Map<String, Object>> symbols = new ArrayList<>();
        if (call.has("symbol")) {
            desk.listing(call.text("symbol"));
        }
        for (Listing each : desk.listings()) {
            boolean asked = !call.has("symbol") || each.symbol().equals(call.text("symbol"));
            boolean among =
                    !call.has("symbols")
                            || call.text("symbols").contains('"' + each.symbol() + '"');
            if (asked && among) {
                symbols.add(symbol(each));
            }
        }
        return Row.of("timezone", "UTC")
                .put("serverTime", desk.now())
                .put("rateLimits", limits(SpotRoutes.WEIGHT, SpotRoutes.ORDERS))
                .put("exchangeFilters", List.of())
                .put("symbols", symbols)
                .map();
    }

    static List<Map<String, Object>> limits(int weight, Map<String, Integer> orders) {
        List<Map<String, Object>> limits = new ArrayList<>();
        limits.add(limit("REQUEST_WEIGHT", "MINUTE", 1, weight));
        orders.forEach(
                (interval, most) -> {
                    String unit =
                            switch (interval.charAt(interval.length() - 1)) {
                                case 'S' -> "SECOND";
                                case 'M' -> "MINUTE";
                                default -> "DAY";
                            };
                    int number = Integer.parseInt(interval.substring(0, interval.length() - 1));
                    limits.add(limit("ORDERS", unit, number, most));
                });
        return limits;
    }

    private static Map<String, Object> limit(String type, String unit, int number, int most) {
        return Row.of("rateLimitType", type)
                .put("interval", unit)
                .put("intervalNum", number)
                .put("limit", most)
                .map();
    }

    private static Map<String, Object> symbol(Listing each) {
        return Row.of("symbol", each.symbol())
                .put("status", "TRADING")
                .put("baseAsset", each.base())
                .put("baseAssetPrecision", 8)
                .put("quoteAsset", each.quote())
                .put("quotePrecision", 8)
                .put("quoteAssetPrecision", 8)
                .put("baseCommissionPrecision", 8)
                .put("quoteCommissionPrecision", 8)
                .put("orderTypes", SpotJson.types())
                .put("icebergAllowed", false)
                .put("ocoAllowed", false)
                .put("quoteOrderQtyMarketAllowed", true)
                .put("allowTrailingStop", false)
                .put("cancelReplaceAllowed", false)
                .put("isSpotTradingAllowed", true)
                .put("isMarginTradingAllowed", false)
                .put("filters", filters(each))
                .put("permissions", List.of())
                .put("permissionSets", List.of(List.of("SPOT")))
                .put("defaultSelfTradePreventionMode", "EXPIRE_MAKER")
                .put("allowedSelfTradePreventionModes", List.of("EXPIRE_MAKER"))
                .map();
    }

    private static List<Map<String, Object>> filters(Listing each) {
        return List.of(
                Row.of("filterType", "PRICE_FILTER")
                        .eight("minPrice", each.tick())
                        .put("maxPrice", "1000000.00000000")
                        .eight("tickSize", each.tick())
                        .map(),
                lot("LOT_SIZE", each, each.maxQuantity()),
                lot("MARKET_LOT_SIZE", each, each.marketMaxQuantity()),
                Row.of("filterType", "PERCENT_PRICE_BY_SIDE")
                        .put("bidMultiplierUp", "5")
                        .put("bidMultiplierDown", "0.2")
                        .put("askMultiplierUp", "5")
                        .put("askMultiplierDown", "0.2")
                        .put("avgPriceMins", 0)
                        .map(),
                Row.of("filterType", "NOTIONAL")
                        .eight("minNotional", each.minNotional())
                        .put("applyMinToMarket", true)
                        .put("maxNotional", "9000000.00000000")
                        .put("applyMaxToMarket", false)
                        .put("avgPriceMins", 0)
                        .map());
    }

    private static Map<String, Object> lot(String name, Listing each, java.math.BigDecimal most) {
        return Row.of("filterType", name)
                .eight("minQty", each.minQuantity())
                .eight("maxQty", most)
                .eight("stepSize", each.step())
                .map();
    }

    /** Coins, as a wallet lists them. */
    static List<Map<String, Object>> coins(OrderDesk desk) {
        Set<String> coins = new LinkedHashSet<>();
        desk.listings()
                .forEach(
                        each -> {
                            coins.add(each.base());
                            coins.add(each.quote());
                        });
        return coins.stream().map(SpotInfo::coin).toList();
    }

    private static Map<String, Object> coin(String coin) {
        return Row.of("coin", coin)
                .put("name", coin)
                .put("depositAllEnable", false)
                .put("withdrawAllEnable", false)
                .put("free", "0")
                .put("locked", "0")
                .put("freeze", "0")
                .put("isLegalMoney", false)
                .put("trading", true)
                .put("networkList", List.of())
                .map();
    }
}
