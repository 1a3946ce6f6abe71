package io.market7.wirevenue;

import static io.market7.wirevenue.WireClient.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Futures over a real socket: orders, margin, funding, liquidation, conditional orders. */
class FuturesWireTest {

    private static final String ORDER = "/fapi/v1/order";
    private static final String ALGO = "/fapi/v1/algoOrder";
    private static final String BUY = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.100";

    private final TestClock clock = new TestClock();
    private WireVenue venue;
    private WireClient client;

    @BeforeEach
    void open() {
        venue = WireVenue.open(WireVenueOptions.usual(0, "key", "secret"), clock);
        client = new WireClient(venue.url(), clock);
    }

    @AfterEach
    void close() {
        venue.close();
    }

    private JsonNode sent(String method, String path, String query) {
        WireClient.Told told = client.signed(method, path, query);
        assertThat(told.status()).as(told.body().toString()).isEqualTo(200);
        return told.body();
    }

    private JsonNode position() {
        return sent("GET", "/fapi/v3/positionRisk", "symbol=BTCUSDT").path(0);
    }

    private BigDecimal wallet() {
        JsonNode row = sent("GET", "/fapi/v3/balance", "").path(0);
        return new BigDecimal(row.path("balance").asString());
    }

    private long counted(String kind) {
        return venue.ledger().stream()
                .filter(each -> each.contains("\"kind\":\"" + kind + "\""))
                .count();
    }

    @Test
    void answersShortlyUnlessAResultIsAskedFor() {
        assertThat(sent("POST", ORDER, BUY).path("status").asString()).isEqualTo("NEW");
        JsonNode body = sent("POST", ORDER, BUY + "&newOrderRespType=RESULT");
        assertThat(body.path("status").asString()).isEqualTo("FILLED");
        assertThat(body.path("avgPrice").asString()).isEqualTo("50000.1");
        assertThat(body.propertyNames())
                .contains(
                        "clientOrderId",
                        "cumQuote",
                        "executedQty",
                        "orderId",
                        "origQty",
                        "origType",
                        "positionSide",
                        "reduceOnly",
                        "closePosition",
                        "stopPrice",
                        "workingType",
                        "updateTime");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=STOP_MARKET&stopPrice=49000&quantity=0.1 | -4120 Order type not supported for this endpoint. Please use the Algo Order API endpoints instead.",
                "type=MARKET&quantity=0 | -4003 Quantity less than or equal to zero.",
                "type=MARKET&quantity=0.0001 | -1111 Precision is over the maximum defined for this asset.",
                "type=MARKET&quantity=50.001 | -4005 Quantity greater than max quantity.",
                "type=LIMIT&timeInForce=GTC&quantity=0.1&price=49000.05 | -4014 Price not increased by tick size.",
                "type=LIMIT&timeInForce=GTC&quantity=0.1&price=52500.1 | -4016 Limit price can't be higher than 52500.0.",
                "type=LIMIT&timeInForce=GTC&quantity=0.001&price=4999 | -4164 Order's notional must be no smaller than 5 (unless you choose reduce only).",
                "type=LIMIT&timeInForce=GTX&quantity=0.1&price=50000.1 | -5022 Due to the order could not be executed as maker, the Post Only order will be rejected. The order will not be recorded in the order history",
                "type=MARKET&quantity=0.1&reduceOnly=true | -2022 ReduceOnly Order is rejected.",
                "type=MARKET&quantity=0.1&positionSide=LONG | -4061 Order's position side does not match user's setting.",
                "type=MARKET&quantity=4.1 | -2019 Margin is insufficient.",
            })
    void refusesInItsWords(String terms, String words) {
        WireClient.Told told = client.signed("POST", ORDER, "symbol=BTCUSDT&side=BUY&" + terms);
        assertThat(code(told)).isEqualTo(words);
        assertThat(counted("ORDER")).isZero();
    }

    @Test
    void refusesAClientIdForGood() {
        sent("POST", ORDER, BUY + "&newClientOrderId=f-1");
        assertThat(code(client.signed("POST", ORDER, BUY + "&newClientOrderId=f-1")))
                .isEqualTo("-4116 ClientOrderId is duplicated.");
    }

    @Test
    void refusesTermsThatStand() {
        assertThat(
                        code(
                                client.signed(
                                        "POST",
                                        "/fapi/v1/marginType",
                                        "symbol=BTCUSDT&marginType=CROSSED")))
                .isEqualTo("-4046 No need to change margin type.");
        assertThat(
                        code(
                                client.signed(
                                        "POST",
                                        "/fapi/v1/positionSide/dual",
                                        "dualSidePosition=false")))
                .isEqualTo("-4059 No need to change position side.");
        assertThat(code(client.signed("PUT", "/fapi/v1/listenKey", "")))
                .isEqualTo("-1125 This listenKey does not exist.");
    }

    @Test
    void movesMarginOnlyWhereItIsSetApart() {
        String add = "symbol=BTCUSDT&type=1&amount=";
        String path = "/fapi/v1/positionMargin";
        assertThat(code(client.signed("POST", path, add + "10")))
                .isEqualTo("-4054 Cannot add position margin: position is 0.");
        sent("POST", "/fapi/v1/marginType", "symbol=BTCUSDT&marginType=ISOLATED");
        sent("POST", ORDER, BUY);
        assertThat(code(client.signed("POST", path, add + "0")))
                .isEqualTo("-4055 Amount must be positive.");
        assertThat(code(client.signed("POST", path, add + "9748")))
                .isEqualTo("-4050 Cross balance insufficient.");
        sent("POST", path, add + "9747");
        assertThat(position().path("isolatedWallet").asString()).startsWith("9997.0");
    }

    @Test
    void forgetsAListenKeyAnHourAfterItWasLastAskedFor() {
        client.send("POST", "/fapi/v1/listenKey", "key");
        clock.pass(Duration.ofMinutes(59));
        sent("PUT", "/fapi/v1/listenKey", "");
        clock.pass(Duration.ofMinutes(60));
        assertThat(code(client.signed("PUT", "/fapi/v1/listenKey", "")))
                .isEqualTo("-1125 This listenKey does not exist.");
    }

    @Test
    void paysFundingEveryEightHoursOnce() {
        sent("POST", ORDER, BUY);
        venue.futures().mark("BTCUSDT", new BigDecimal("50000"));
        BigDecimal before = wallet();
        clock.pass(Duration.ofMinutes(119));
        venue.tick();
        assertThat(wallet()).isEqualByComparingTo(before);
        clock.pass(Duration.ofMinutes(1));
        venue.tick();
        venue.tick();
        assertThat(wallet()).isEqualByComparingTo(before.subtract(new BigDecimal("0.5")));
        JsonNode paid = sent("GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").path(0);
        assertThat(paid.path("income").asString()).isEqualTo("-0.5");
    }

    @Test
    void liquidatesAnIsolatedPositionAtItsPriceAndNotBefore() {
        sent("POST", "/fapi/v1/marginType", "symbol=BTCUSDT&marginType=ISOLATED");
        sent("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=10");
        sent("POST", ORDER, BUY);
        BigDecimal price = new BigDecimal(position().path("liquidationPrice").asString());
        assertThat(price).isBetween(new BigDecimal("45180"), new BigDecimal("45181"));
        venue.futures().mark("BTCUSDT", price.add(new BigDecimal("0.1")));
        assertThat(counted("LIQUIDATION")).isZero();
        venue.futures().mark("BTCUSDT", price.subtract(new BigDecimal("0.1")));
        assertThat(counted("LIQUIDATION")).isEqualTo(1);
        JsonNode orders = sent("GET", "/fapi/v1/allOrders", "symbol=BTCUSDT");
        assertThat(orders.path(1).path("clientOrderId").asString()).startsWith("autoclose-");
        assertThat(position().isMissingNode()).isTrue();
    }

    @Test
    void losesNoMoreThanTheMarginOfAnIsolatedPosition() {
        sent("POST", "/fapi/v1/marginType", "symbol=BTCUSDT&marginType=ISOLATED");
        sent("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=10");
        sent("POST", ORDER, BUY);
        venue.futures().mark("BTCUSDT", new BigDecimal("30000"));
        BigDecimal margin = new BigDecimal("500.001");
        BigDecimal fees = new BigDecimal("2.500005").add(new BigDecimal("1.5"));
        assertThat(wallet())
                .isEqualByComparingTo(new BigDecimal("10000").subtract(margin).subtract(fees));
    }

    @Test
    void liquidatesCrossPositionsTogether() {
        sent("POST", "/fapi/v1/leverage", "symbol=BTCUSDT&leverage=20");
        sent("POST", ORDER, "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=2.000");
        BigDecimal price = new BigDecimal(position().path("liquidationPrice").asString());
        venue.futures().mark("BTCUSDT", price.add(new BigDecimal("0.5")));
        assertThat(counted("LIQUIDATION")).isZero();
        venue.futures().mark("BTCUSDT", price.subtract(new BigDecimal("0.5")));
        assertThat(counted("LIQUIDATION")).isEqualTo(1);
        assertThat(wallet()).isNotNegative();
    }

    @Test
    void triggersAConditionalOrderAtItsPrice() {
        sent("POST", ORDER, BUY);
        String stop =
                "symbol=BTCUSDT&side=SELL&type=STOP_MARKET&algoType=CONDITIONAL&closePosition=true&clientAlgoId=s-1&triggerPrice=";
        assertThat(code(client.signed("POST", ALGO, stop + "50000")))
                .isEqualTo("-2021 Order would immediately trigger.");
        assertThat(sent("POST", ALGO, stop + "49000").path("algoStatus").asString())
                .isEqualTo("NEW");
        assertThat(sent("GET", "/fapi/v1/openOrders", "")).isEmpty();
        assertThat(sent("GET", "/fapi/v1/openAlgoOrders", "")).hasSize(1);
        sent("DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT");
        assertThat(sent("GET", "/fapi/v1/openAlgoOrders", "")).hasSize(1);
        venue.print("BTCUSDT", new BigDecimal("49000.1"), BigDecimal.ONE);
        assertThat(position().path("positionAmt").asString()).isEqualTo("0.1");
        venue.print("BTCUSDT", new BigDecimal("49000.0"), BigDecimal.ONE);
        assertThat(position().isMissingNode()).isTrue();
        assertThat(sent("GET", ALGO, "clientAlgoId=s-1").path("algoStatus").asString())
                .isEqualTo("FINISHED");
    }

    @Test
    void cancelsWhenNothingIsHeardInTime() {
        sent(
                "POST",
                ORDER,
                "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.1&price=49000");
        sent("POST", "/fapi/v1/countdownCancelAll", "symbol=BTCUSDT&countdownTime=120000");
        clock.pass(Duration.ofMillis(119_999));
        assertThat(sent("GET", "/fapi/v1/openOrders", "")).hasSize(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(sent("GET", "/fapi/v1/openOrders", "")).isEmpty();
    }

    @Test
    void keepsBothSidesOfAHedge() {
        sent("POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true");
        sent("POST", ORDER, BUY + "&positionSide=LONG");
        sent("POST", ORDER, BUY.replace("BUY", "SELL") + "&positionSide=SHORT");
        assertThat(sent("GET", "/fapi/v3/positionRisk", "symbol=BTCUSDT")).hasSize(2);
        assertThat(
                        code(
                                client.signed(
                                        "POST",
                                        ORDER,
                                        BUY.replace("BUY", "SELL")
                                                + "&positionSide=LONG&reduceOnly=true")))
                .isEqualTo("-1106 Parameter 'reduceonly' sent when not required.");
        String more = "symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.101&positionSide=LONG";
        assertThat(code(client.signed("POST", ORDER, more)))
                .isEqualTo("-2022 ReduceOnly Order is rejected.");
    }
}
