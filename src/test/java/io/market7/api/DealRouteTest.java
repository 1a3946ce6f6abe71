package io.market7.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.api.RawHttp.Answer;
import io.market7.wiring.ServiceStart;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One deal from its ladder to its end, at a service that wakes up with it: the deal is written into
 * the state an earlier run left.
 */
class DealRouteTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEAL = "SOLUSDT-test";

    @TempDir private static Path folder;
    private static ConfigurableApplicationContext service;
    private static RawHttp http;
    private static String bearer;

    @BeforeAll
    static void wakeUpWithADeal() throws Exception {
        start();
        ApiServer.await(() -> phase().equals("LIVE"));
        service.close();
        addDeal(folder.resolve("trading-state.json"));
        start();
        bearer = "Authorization: Bearer " + Files.readString(folder.resolve("admin-token")).strip();
    }

    private static void start() {
        service =
                ServiceStart.application().run(ApiServer.arguments(folder).toArray(String[]::new));
        http =
                new RawHttp(
                        service.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String phase() {
        return get("/api/v1/status").path("feed").path("phase").asString();
    }

    private static JsonNode get(String path) {
        try {
            return http.get(path).json();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A deal 5 % under water whose first step has fired. */
    private static void addDeal(Path file) throws IOException {
        ObjectNode state = (ObjectNode) JSON.readTree(Files.readString(file));
        ObjectNode venue = (ObjectNode) state.get("venue");
        BigDecimal close = venue.get("closes").get("SOLUSDT").decimalValue();
        String at = state.get("barAt").asString();
        ObjectNode deal = JSON.createObjectNode();
        deal.put("id", DEAL);
        deal.set("symbol", symbol());
        deal.put("quantity", BigDecimal.ONE);
        deal.put("spentQuote", close.multiply(new BigDecimal("1.05")));
        deal.put("baseOrderQuote", new BigDecimal("50"));
        deal.put("feesQuote", new BigDecimal("0.1"));
        deal.put("openedAt", at);
        ObjectNode measures = JSON.createObjectNode();
        measures.put("price", close);
        measures.put("tp1DistancePct", 5.0);
        ObjectNode step = JSON.createObjectNode().put("number", 1).put("at", at);
        step.set("measures", measures);
        deal.set("steps", JSON.createArrayNode().add(step));
        deal.set("fills", JSON.createArrayNode().add(fill(at, close)));
        ((ArrayNode) venue.get("deals")).add(deal);
        Files.writeString(file, JSON.writeValueAsString(state));
    }

    private static ObjectNode symbol() {
        return JSON.valueToTree(Map.of("name", "SOLUSDT", "base", "SOL", "quote", "USDT"));
    }

    private static ObjectNode fill(String at, BigDecimal close) {
        ObjectNode fill = JSON.createObjectNode();
        fill.put("tradeId", 1).put("clientOrderId", DEAL + ":s1.1").put("dealId", DEAL);
        fill.set("symbol", symbol());
        fill.put("buy", true).put("price", close).put("quantity", BigDecimal.ONE);
        fill.put("quote", close).put("feeQuote", new BigDecimal("0.1")).put("at", at);
        fill.put("purpose", "SAFETY_ORDER").put("step", 1);
        return fill;
    }

    @Test
    void showsTheNextStepAndWhatStandsAgainstItThenClosesWhenAPersonAsks() throws Exception {
        ApiServer.await(() -> get(path()).path("next").path("decisionId").isString());
        JsonNode open = get(path());
        assertThat(open.path("deal").path("status").asString()).isEqualTo("OPEN");
        assertThat(open.path("ladder").valueStream().limit(3).map(e -> e.path("state").asString()))
                .containsExactly("FIRED", "NEXT", "AHEAD");
        assertThat(open.path("fills").path(0).path("averagePriceAfter").isString()).isTrue();
        assertThat(decimal(open, "takeProfitPrice"))
                .isGreaterThan(decimal(open.path("deal"), "averagePrice"));
        next(open.path("next"), decimal(open.path("deal"), "averagePrice"));
        close();
    }

    private static void next(JsonNode next, BigDecimal average) {
        assertThat(next.path("step").asInt()).isEqualTo(2);
        assertThat(next.path("amountQuote").asString()).isEqualTo("15");
        assertThat(decimal(next, "averagePriceAfter")).isLessThan(average);
        assertThat(next.path("outcome").asString()).isEqualTo("HOLD");
        JsonNode decision = get("/api/v1/decisions/" + next.path("decisionId").asString());
        assertThat(decision.path("question").asString()).isEqualTo("dca");
        assertThat(next.path("vetoes").valueStream().map(each -> each.path("rule")))
                .isNotEmpty()
                .containsExactlyElementsOf(decision.path("vetoes").valueStream().toList());
        assertThat(next.path("vetoes").valueStream())
                .allMatch(each -> each.path("text").asString().endsWith("."));
    }

    private static void close() throws Exception {
        Answer asked =
                http.send(
                        "POST",
                        path() + "/close",
                        "{\"reason\":\"The coin is delisted.\"}",
                        "Content-Type: application/json",
                        bearer);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().path("closes").path(0).path("status").asString())
                .isEqualTo("ACCEPTED");
        ApiServer.await(() -> get(path()).path("deal").path("status").asString().equals("CLOSED"));
        JsonNode closed = get(path());
        assertThat(closed.path("next").isNull()).isTrue();
        assertThat(closed.path("takeProfitPrice").isNull()).isTrue();
        assertThat(closed.path("fills").path(1).path("purpose").asString())
                .isEqualTo("MANUAL_CLOSE");
        assertThat(get("/api/v1/deals?status=closed").path(0).path("id").asString())
                .isEqualTo(DEAL);
    }

    @Test
    void saysWhichDealIsUnknown() throws IOException {
        Answer answer = http.get("/api/v1/deals/SOLUSDT-none");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asString()).isEqualTo("unknown-deal");
    }

    private static BigDecimal decimal(JsonNode node, String name) {
        return new BigDecimal(node.path(name).asString());
    }

    private static String path() {
        return "/api/v1/deals/" + DEAL;
    }
}
