package io.market7.wirevenue.wire;

import io.market7.domain.leverage.Bracket;
import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.futures.Fundings;
import io.market7.wirevenue.futures.FuturesDesk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What futures trade, within which limits, and what holding it costs. */
final class FuturesInfo {

    private static final List<String> TYPES =
            List.of("LIMIT", "MARKET", "STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET");

    private final FuturesDesk desk;

    FuturesInfo(FuturesDesk desk) {
        this.desk = desk;
    }

    Map<String, Object> all() {
        return Row.of("timezone", "UTC")
                .put("serverTime", desk.now())
                .put("futuresType", "U_MARGINED")
                .put("rateLimits", SpotInfo.limits(FuturesRoutes.WEIGHT, FuturesRoutes.ORDERS))
                .put("exchangeFilters", List.of())
                .put(
                        "assets",
                        List.of(
                                Row.of("asset", "USDT")
                                        .put("marginAvailable", true)
                                        .put("autoAssetExchange", "0")
                                        .map()))
                .put("symbols", desk.listings().stream().map(FuturesInfo::symbol).toList())
                .map();
    }

    private static Map<String, Object> symbol(Listing each) {
        return Row.of("symbol", each.symbol())
                .put("pair", each.symbol())
                .put("contractType", "PERPETUAL")
                .put("deliveryDate", 4_133_404_800_000L)
                .put("onboardDate", 1_569_398_400_000L)
                .put("status", "TRADING")
                .put("maintMarginPercent", "2.5000")
                .put("requiredMarginPercent", "5.0000")
                .put("baseAsset", each.base())
                .put("quoteAsset", each.quote())
                .put("marginAsset", each.quote())
                .put("pricePrecision", each.priceScale())
                .put("quantityPrecision", each.quantityScale())
                .put("baseAssetPrecision", 8)
                .put("quotePrecision", 8)
                .put("underlyingType", "COIN")
                .put("underlyingSubType", List.of())
                .put("triggerProtect", "0.0500")
                .put("liquidationFee", "0")
                .put("marketTakeBound", "0.05")
                .put("filters", filters(each))
                .put("orderTypes", TYPES)
                .put("timeInForce", List.of("GTC", "IOC", "FOK", "GTX"))
                .map();
    }

    private static List<Map<String, Object>> filters(Listing each) {
        return List.of(
                Row.of("filterType", "PRICE_FILTER")
                        .plain("minPrice", each.tick())
                        .put("maxPrice", "1000000")
                        .plain("tickSize", each.tick())
                        .map(),
                lot("LOT_SIZE", each, each.maxQuantity()),
                lot("MARKET_LOT_SIZE", each, each.marketMaxQuantity()),
                Row.of("filterType", "MIN_NOTIONAL").plain("notional", each.minNotional()).map(),
                Row.of("filterType", "PERCENT_PRICE")
                        .put("multiplierUp", "1.0500")
                        .put("multiplierDown", "0.9500")
                        .put("multiplierDecimal", "4")
                        .map());
    }

    private static Map<String, Object> lot(String name, Listing each, BigDecimal most) {
        return Row.of("filterType", name)
                .plain("minQty", each.minQuantity())
                .plain("maxQty", most)
                .plain("stepSize", each.step())
                .map();
    }

    Object premium(Call call) {
        if (call.has("symbol")) {
            desk.listing(call.text("symbol"));
            return premium(call.text("symbol")).map();
        }
        return desk.listings().stream().map(each -> premium(each.symbol()).map()).toList();
    }

    private Row premium(String symbol) {
        BigDecimal mark = desk.mark(symbol);
        long now = desk.now();
        return Row.of("symbol", symbol)
                .eight("markPrice", mark)
                .eight("indexPrice", mark)
                .eight("estimatedSettlePrice", mark)
                .eight("lastFundingRate", desk.fundings().rate(symbol))
                .put("interestRate", "0.00010000")
                .put("nextFundingTime", now - now % Fundings.EVERY + Fundings.EVERY)
                .put("time", now);
    }

    Object fundingRates(Call call) {
        record Stamped(String symbol, Fundings.Stamp stamp) {}
        List<Stamped> stamps = new ArrayList<>();
        if (call.has("symbol")) {
            desk.listing(call.text("symbol"));
        }
        for (Listing each : desk.listings()) {
            if (each.symbol().equals(call.text("symbol", each.symbol()))) {
                desk.fundings()
                        .of(each.symbol())
                        .forEach(stamp -> stamps.add(new Stamped(each.symbol(), stamp)));
            }
        }
        return stamps.stream()
                .filter(each -> each.stamp().at() >= call.number("startTime", 0))
                .filter(each -> each.stamp().at() <= call.number("endTime", Long.MAX_VALUE))
                .sorted(Comparator.comparing(each -> each.stamp().at()))
                .limit(call.limit(100, 1_000))
                .map(
                        each ->
                                Row.of("symbol", each.symbol())
                                        .put("fundingTime", each.stamp().at())
                                        .eight("fundingRate", each.stamp().rate())
                                        .eight("markPrice", each.stamp().mark())
                                        .map())
                .toList();
    }

    Object brackets(Call call) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int number = 1;
        for (Bracket each : desk.brackets()) {
            rows.add(
                    Row.of("bracket", number++)
                            .put("initialLeverage", each.maxLeverage().intValue())
                            .put("notionalCap", each.capNotional())
                            .put("notionalFloor", each.floorNotional())
                            .put("maintMarginRatio", each.maintenanceMarginRatio())
                            .put("cum", each.maintenanceAmount())
                            .map());
        }
        if (call.has("symbol")) {
            desk.listing(call.text("symbol"));
        }
        return desk.listings().stream()
                .map(Listing::symbol)
                .filter(each -> each.equals(call.text("symbol", each)))
                .map(each -> Row.of("symbol", each).put("brackets", rows).map())
                .toList();
    }

    Object markBars(Call call) {
        List<List<Object>> bars = new ArrayList<>();
        for (List<Object> bar : new MarketAnswers(desk).klines(call)) {
            List<Object> row = new ArrayList<>(bar);
            row.set(5, "0");
            row.set(7, "0");
            bars.add(row);
        }
        return bars;
    }
}
