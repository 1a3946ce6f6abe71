package io.market7.wirevenue.wire;

import static io.market7.wirevenue.wire.Route.signed;

import io.market7.wirevenue.book.Listing;
import io.market7.wirevenue.book.VenueFault;
import io.market7.wirevenue.futures.FuturesDesk;
import io.market7.wirevenue.futures.Position;
import io.market7.wirevenue.futures.PositionStanding;
import io.market7.wirevenue.futures.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The paths of accounts, positions and their terms. */
final class PositionRoutes {

    private final FuturesDesk desk;

    PositionRoutes(FuturesDesk desk) {
        this.desk = desk;
    }

    void addTo(Map<String, Route> all) {
        for (String version : List.of("v2", "v3")) {
            boolean third = version.equals("v3");
            all.put("GET /fapi/" + version + "/account", signed(5, call -> account(call, third)));
            all.put("GET /fapi/" + version + "/balance", signed(5, this::balance));
            all.put(
                    "GET /fapi/" + version + "/positionRisk",
                    signed(5, call -> positions(call, third)));
        }
        all.put("POST /fapi/v1/leverage", signed(1, this::leverage));
        all.put("POST /fapi/v1/marginType", signed(1, this::marginType));
        all.put("POST /fapi/v1/positionMargin", signed(1, this::margin));
        all.put("POST /fapi/v1/positionSide/dual", signed(1, this::hedge));
        all.put(
                "GET /fapi/v1/positionSide/dual",
                signed(30, call -> Map.of("dualSidePosition", hedged(call))));
        all.put(
                "GET /fapi/v1/multiAssetsMargin",
                signed(30, call -> Map.of("multiAssetsMargin", false)));
        all.put("GET /fapi/v1/symbolConfig", signed(5, this::symbolConfig));
    }

    private boolean hedged(Call call) {
        return desk.account(call.owner()).hedge();
    }

    private Object balance(Call call) {
        Standing standing = desk.standing(call.owner());
        return List.of(
                Row.of("accountAlias", call.owner())
                        .put("asset", "USDT")
                        .eight("balance", standing.wallet())
                        .eight("crossWalletBalance", standing.crossWallet())
                        .eight("crossUnPnl", standing.crossProfit())
                        .eight("availableBalance", standing.available())
                        .eight("maxWithdrawAmount", standing.available())
                        .put("marginAvailable", true)
                        .put("updateTime", desk.now())
                        .map());
    }

    private Object account(Call call, boolean third) {
        Standing standing = desk.standing(call.owner());
        BigDecimal initial = standing.positionMargin().add(standing.orderMargin());
        BigDecimal margin = standing.wallet().add(standing.profit());
        Map<String, Object> asset =
                Row.of("asset", "USDT")
                        .eight("walletBalance", standing.wallet())
                        .eight("unrealizedProfit", standing.profit())
                        .eight("marginBalance", margin)
                        .eight("maintMargin", standing.maintenance())
                        .eight("initialMargin", initial)
                        .eight("positionInitialMargin", standing.positionMargin())
                        .eight("openOrderInitialMargin", standing.orderMargin())
                        .eight("crossWalletBalance", standing.crossWallet())
                        .eight("crossUnPnl", standing.crossProfit())
                        .eight("availableBalance", standing.available())
                        .eight("maxWithdrawAmount", standing.available())
                        .put("marginAvailable", true)
                        .put("updateTime", desk.now())
                        .map();
        return Row.of("feeTier", 0)
                .put("canTrade", true)
                .put("canDeposit", false)
                .put("canWithdraw", false)
                .put("multiAssetsMargin", false)
                .put("updateTime", 0)
                .eight("totalInitialMargin", initial)
                .eight("totalMaintMargin", standing.maintenance())
                .eight("totalWalletBalance", standing.wallet())
                .eight("totalUnrealizedProfit", standing.profit())
                .eight("totalMarginBalance", margin)
                .eight("totalPositionInitialMargin", standing.positionMargin())
                .eight("totalOpenOrderInitialMargin", standing.orderMargin())
                .eight("totalCrossWalletBalance", standing.crossWallet())
                .eight("totalCrossUnPnl", standing.crossProfit())
                .eight("availableBalance", standing.available())
                .eight("maxWithdrawAmount", standing.available())
                .put("assets", List.of(asset))
                .put("positions", rows(call, third, each -> accountPosition(each).map()))
                .map();
    }

    private List<Map<String, Object>> rows(
            Call call, boolean heldOnly, Function<PositionStanding, Map<String, Object>> writer) {
        if (call.has("symbol")) {
            desk.listing(call.text("symbol"));
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Listing listing : desk.listings()) {
            for (Position each : desk.account(call.owner()).of(listing.symbol())) {
                boolean asked = each.symbol().equals(call.text("symbol", each.symbol()));
                if (asked && !(heldOnly && each.isFlat())) {
                    rows.add(writer.apply(desk.standing(call.owner(), each)));
                }
            }
        }
        return rows;
    }

    private static BigDecimal notional(PositionStanding each) {
        return each.position().quantity().multiply(each.mark());
    }

    private static BigDecimal isolatedMargin(PositionStanding each) {
        return each.isolated()
                ? each.position().isolatedWallet().add(each.profit())
                : BigDecimal.ZERO;
    }

    private Row accountPosition(PositionStanding each) {
        Position position = each.position();
        return Row.of("symbol", position.symbol())
                .put("positionSide", position.positionSide())
                .plain("positionAmt", position.quantity())
                .eight("entryPrice", position.entryPrice())
                .eight("unrealizedProfit", each.profit())
                .eight("isolatedMargin", isolatedMargin(each))
                .eight("notional", notional(each))
                .eight("isolatedWallet", position.isolatedWallet())
                .eight("initialMargin", each.initial())
                .eight("maintMargin", each.maintenance())
                .eight("positionInitialMargin", each.initial())
                .put("openOrderInitialMargin", "0")
                .put("leverage", String.valueOf(each.leverage()))
                .put("isolated", each.isolated())
                .put("updateTime", position.updatedAt());
    }

    private Object positions(Call call, boolean third) {
        return rows(
                call,
                third,
                each -> {
                    Row row =
                            accountPosition(each)
                                    .eight("breakEvenPrice", each.position().entryPrice())
                                    .eight("markPrice", each.mark())
                                    .eight("unRealizedProfit", each.profit())
                                    .eight("liquidationPrice", each.liquidation())
                                    .put("marginAsset", "USDT")
                                    .put("adl", 0)
                                    .put("bidNotional", "0")
                                    .put("askNotional", "0");
                    row.map().remove("unrealizedProfit");
                    row.map().remove("isolated");
                    if (third) {
                        row.map().remove("leverage");
                    } else {
                        row.put("marginType", each.isolated() ? "isolated" : "cross")
                                .put("isAutoAddMargin", "false")
                                .plain(
                                        "maxNotionalValue",
                                        desk.maxNotional(call.owner(), each.position().symbol()));
                    }
                    return row.map();
                });
    }

    private Object leverage(Call call) {
        String symbol = call.required("symbol");
        call.required("leverage");
        int wanted = call.number("leverage").intValue();
        desk.leverage(call.owner(), symbol, wanted);
        return Row.of("leverage", wanted)
                .plain("maxNotionalValue", desk.maxNotional(call.owner(), symbol))
                .put("symbol", symbol)
                .map();
    }

    private Object marginType(Call call) {
        String type = call.required("marginType");
        if (!type.equals("ISOLATED") && !type.equals("CROSSED")) {
            throw VenueFault.of(-1102, "Invalid marginType.");
        }
        desk.isolated(call.owner(), call.required("symbol"), type.equals("ISOLATED"));
        return FuturesJson.done("success");
    }

    private Object margin(Call call) {
        BigDecimal amount = call.requiredDecimal("amount");
        if (amount.signum() == 0) {
            throw VenueFault.of(-4055, "Amount must be positive.");
        }
        String type = call.required("type");
        if (!type.equals("1") && !type.equals("2")) {
            throw VenueFault.of(-1102, "Invalid type.");
        }
        desk.margin(
                call.owner(),
                call.required("symbol"),
                call.text("positionSide", "BOTH"),
                type.equals("1") ? amount : amount.negate());
        return Row.of("amount", amount)
                .put("code", 200)
                .put("msg", "Successfully modify position margin.")
                .put("type", Integer.valueOf(type))
                .map();
    }

    private Object hedge(Call call) {
        desk.hedge(call.owner(), "true".equalsIgnoreCase(call.required("dualSidePosition")));
        return FuturesJson.done("success");
    }

    private Object symbolConfig(Call call) {
        return desk.listings().stream()
                .map(Listing::symbol)
                .filter(each -> each.equals(call.text("symbol", each)))
                .map(
                        each ->
                                Row.of("symbol", each)
                                        .put(
                                                "marginType",
                                                desk.account(call.owner()).isolated(each)
                                                        ? "ISOLATED"
                                                        : "CROSSED")
                                        .put("isAutoAddMargin", false)
                                        .put("leverage", desk.account(call.owner()).leverage(each))
                                        .plain(
                                                "maxNotionalValue",
                                                desk.maxNotional(call.owner(), each))
                                        .map())
                .toList();
    }
}
