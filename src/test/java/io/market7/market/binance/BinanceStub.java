package io.market7.market.binance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.market7.domain.market.Timeframe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers like the exchange's public routes, over made-up prices. */
public final class BinanceStub implements AutoCloseable {

    /** A refusal to be given to the next questions. */
    record Fault(int status, String body, Map<String, String> headers) {}

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Deque<Fault> faults = new ArrayDeque<>();
    final Set<Long> missingOpens = ConcurrentHashMap.newKeySet();
    public volatile Instant now = Instant.parse("2025-06-10T00:00:00Z");
    volatile int usedWeight = 10;
    volatile long listedFromMillis;
    private final HttpServer server;

    public BinanceStub() throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.setExecutor(
                Executors.newFixedThreadPool(
                        2,
                        work -> {
                            Thread thread = new Thread(work, "stub");
                            thread.setDaemon(true);
                            return thread;
                        }));
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    long asked(String path) {
        return asked.stream().filter(each -> each.contains(path)).count();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        Fault fault;
        synchronized (faults) {
            fault = faults.pollFirst();
        }
        exchange.getResponseHeaders().add("X-MBX-USED-WEIGHT-1M", Integer.toString(usedWeight));
        if (fault != null) {
            fault.headers().forEach(exchange.getResponseHeaders()::add);
            send(exchange, fault.status(), fault.body());
            return;
        }
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI().getQuery());
        if ("NOSUCHUSDT".equals(query.get("symbol"))) {
            send(exchange, 400, "{\"code\":-1121,\"msg\":\"Invalid symbol.\"}");
            return;
        }
        send(exchange, 200, body(path.substring(path.indexOf("/v") + 4), query));
    }

    private String body(String route, Map<String, String> query) {
        return switch (route) {
            case "time" -> "{\"serverTime\":" + now.toEpochMilli() + "}";
            case "klines", "markPriceKlines" -> klines(query);
            case "fundingRate" -> funding(query);
            case "premiumIndex" -> "{\"symbol\":\"SOLUSDT\",\"markPrice\":\"151.25000000\"}";
            case "ticker/24hr" -> "{\"quoteVolume\":\"123456.78\"}";
            case "exchangeInfo" -> info();
            default -> "{}";
        };
    }

    private static String info() {
        return """
        {"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":1200}],
         "symbols":[
          {"symbol":"SOLUSDT","status":"TRADING","filters":[
            {"filterType":"PRICE_FILTER","tickSize":"0.01000000"},
            {"filterType":"LOT_SIZE","minQty":"0.001","maxQty":"90000","stepSize":"0.001"},
            {"filterType":"NOTIONAL","minNotional":"5.0"}]},
          {"symbol":"BTCUSDT","status":"TRADING","filters":[]},
          {"symbol":"ETHUSDT_250926","contractType":"CURRENT_QUARTER","status":"TRADING","filters":[]},
          {"symbol":"OLDUSDT","status":"BREAK","filters":[]}]}""";
    }

    private String klines(Map<String, String> query) {
        long step = Timeframe.of(query.get("interval")).length().toMillis();
        long first = Math.max(Long.parseLong(query.get("startTime")), listedFromMillis);
        long open = -Math.floorDiv(-first, step) * step;
        long end = Math.min(Long.parseLong(query.get("endTime")), now.toEpochMilli());
        int limit = Integer.parseInt(query.getOrDefault("limit", "500"));
        StringJoiner rows = new StringJoiner(",", "[", "]");
        for (int rowCount = 0; open <= end && rowCount < limit; open += step) {
            if (!missingOpens.contains(open)) {
                rows.add(kline(open, step));
                rowCount++;
            }
        }
        return rows.toString();
    }

    static String kline(long open, long step) {
        double base = 100 + Math.abs(open / 60_000 % 97);
        return "[%d,\"%s\",\"%s\",\"%s\",\"%s\",\"10.50000000\",%d,\"1000.00000000\",7,\"1\",\"2\",\"0\"]"
                .formatted(open, base, base + 2, base - 1, base + 1, open + step - 1);
    }

    private String funding(Map<String, String> query) {
        long step = 8 * 3_600_000L;
        long at = -Math.floorDiv(-Long.parseLong(query.get("startTime")), step) * step;
        long end = Long.parseLong(query.get("endTime"));
        StringJoiner rows = new StringJoiner(",", "[", "]");
        for (; at <= end; at += step) {
            rows.add("{\"fundingTime\":%d,\"fundingRate\":\"0.00010000\"}".formatted(at));
        }
        return rows.toString();
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        if (text != null) {
            for (String part : text.split("&")) {
                query.put(
                        part.substring(0, part.indexOf('=')),
                        part.substring(part.indexOf('=') + 1));
            }
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
