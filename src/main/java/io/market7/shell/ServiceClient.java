package io.market7.shell;

import io.market7.shell.line.UsageException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running service. */
final class ServiceClient {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** Names the token for services that want one. */
    private static final String TOKEN = "MARKET7_TOKEN";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI base;

    /**
     * @throws UsageException when {@code url} is no http address
     */
    ServiceClient(String url) {
        try {
            this.base = URI.create(url.endsWith("/") ? url : url + "/");
        } catch (IllegalArgumentException e) {
            throw refused(url);
        }
        if (base.getHost() == null || !String.valueOf(base.getScheme()).startsWith("http")) {
            throw refused(url);
        }
    }

    private static UsageException refused(String url) {
        return new UsageException(
                "--url is %s. Expected an address such as http://127.0.0.1:8000.".formatted(url));
    }

    /** Returns the answer to a GET as a tree. */
    JsonNode get(String path, Map<String, String> query) throws IOException {
        String text =
                query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        URI uri = base.resolve("api/v1/" + path + (text.isEmpty() ? "" : "?" + text));
        return JSON.readTree(send(HttpRequest.newBuilder(uri).GET()));
    }

    /** Returns the bytes of the answer to a POST of JSON. */
    byte[] post(String path, byte[] json) throws IOException {
        return send(
                HttpRequest.newBuilder(base.resolve("api/v1/" + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(json)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private byte[] send(HttpRequest.Builder request) throws IOException {
        String token = System.getenv(TOKEN);
        if (token != null && !token.isBlank()) {
            request.header("Authorization", "Bearer " + token.strip());
        }
        try {
            HttpResponse<byte[]> response =
                    client.send(request.timeout(ANSWER).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IOException(problem(response));
            }
            return response.body();
        } catch (java.net.ConnectException e) {
            throw new IOException(
                    "No service answers at %s. Expected a running one: market7 serve."
                            .formatted(base),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + base, e);
        }
    }

    private static String problem(HttpResponse<byte[]> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            return problem.path("detail").asString("The service answered " + response.statusCode());
        } catch (JacksonException e) {
            return "The service answered " + response.statusCode() + " without a problem document.";
        }
    }
}
