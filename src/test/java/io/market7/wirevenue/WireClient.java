package io.market7.wirevenue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the venue over a real socket, signing by the documentation and with nothing of ours. */
final class WireClient {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final Clock clock;

    WireClient(String url, Clock clock) {
        this.url = url;
        this.clock = clock;
    }

    record Told(int status, JsonNode body, HttpResponse<String> raw) {}

    static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Told get(String path) {
        return send("GET", path, "key");
    }

    Told signed(String method, String path, String query) {
        String all = query + (query.isEmpty() ? "" : "&") + "timestamp=" + clock.millis();
        return send(method, path + "?" + all + "&signature=" + hmac("secret", all), "key");
    }

    Told send(String method, String target, String key) {
        try {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create(url + target))
                                    .header("X-MBX-APIKEY", key)
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Told(answer.statusCode(), JSON.readTree(answer.body()), answer);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String code(Told told) {
        return told.body().path("code").asInt() + " " + told.body().path("msg").asString();
    }
}
