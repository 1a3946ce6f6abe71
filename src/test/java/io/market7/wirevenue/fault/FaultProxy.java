package io.market7.wirevenue.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before the venue's HTTP and lets chosen requests go wrong, once each, in order. */
public final class FaultProxy implements AutoCloseable {

    private static final String UNKNOWN =
            "{\"code\":-1000,\"msg\":\"Unknown error, please check your request or try again later.\"}";

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final String target;
    private final Queue<Planned> planned = new ConcurrentLinkedQueue<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private record Planned(String request, Fault fault, Duration delay) {}

    /**
     * @param target where the venue answers
     */
    public FaultProxy(String target) throws IOException {
        this.target = target;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        server.start();
    }

    /** Returns where clients ask. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request that begins so, such as {@code POST /api/v3/order}, goes wrong. */
    public void next(String request, Fault fault) {
        planned.add(new Planned(request, fault, Duration.ZERO));
    }

    /** The answer to the next request that begins so comes late. */
    public void delay(String request, Duration delay) {
        planned.add(new Planned(request, null, delay));
    }

    /** Returns every request that came, method and path. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(request);
        Planned plan =
                planned.stream()
                        .filter(each -> request.startsWith(each.request()))
                        .findFirst()
                        .orElse(null);
        planned.remove(plan);
        Fault fault = plan == null ? null : plan.fault();
        if (fault == Fault.REQUEST_LOST) {
            cut(exchange);
            return;
        }
        if (fault != null && !fault.reachesVenue()) {
            if (fault == Fault.LIMITED_429 || fault == Fault.BANNED_418) {
                exchange.getResponseHeaders()
                        .set("Retry-After", fault == Fault.LIMITED_429 ? "30" : "120");
            }
            answer(exchange, fault.status(), fault.body().getBytes(StandardCharsets.UTF_8));
            return;
        }
        HttpResponse<byte[]> told = forward(exchange, body);
        if (plan != null && !plan.delay().isZero()) {
            pause(plan.delay());
        }
        told.headers()
                .map()
                .forEach(
                        (name, values) -> {
                            if (name.startsWith("x-mbx") || name.equals("retry-after")) {
                                exchange.getResponseHeaders().put(name, values);
                            }
                        });
        spoil(exchange, fault, told);
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void spoil(HttpExchange exchange, Fault fault, HttpResponse<byte[]> told)
            throws IOException {
        byte[] body = told.body();
        if (fault == null) {
            answer(exchange, told.statusCode(), body);
            return;
        }
        switch (fault) {
            case RESPONSE_LOST -> cut(exchange);
            case RESPONSE_CUT -> {
                exchange.sendResponseHeaders(told.statusCode(), body.length);
                exchange.getResponseBody().write(body, 0, body.length / 2);
                exchange.getResponseBody().flush();
                cut(exchange);
            }
            case RESPONSE_EMPTY -> answer(exchange, 200, new byte[0]);
            case JSON_TRUNCATED ->
                    answer(exchange, 200, java.util.Arrays.copyOf(body, body.length / 2));
            case HTML_AFTER ->
                    answer(exchange, 504, "<html>504</html>".getBytes(StandardCharsets.UTF_8));
            case UNKNOWN_503_AFTER ->
                    answer(exchange, 503, UNKNOWN.getBytes(StandardCharsets.UTF_8));
            case TIMEOUT_1007_AFTER ->
                    answer(
                            exchange,
                            408,
                            Fault.TIMEOUT_1007_BEFORE.body().getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalStateException(fault + " does not reach the venue");
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        String key = exchange.getRequestHeaders().getFirst("X-MBX-APIKEY");
        if (key != null) {
            request.header("X-MBX-APIKEY", key);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
        exchange.close();
    }

    /** Ends the connection: the server closes it when its handler fails. */
    private static void cut(HttpExchange exchange) throws IOException {
        throw new IOException("cut on purpose: " + exchange.getRequestURI().getPath());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
