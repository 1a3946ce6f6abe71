package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who may ask: keys, HMAC-SHA256 signatures, and how old a request may be. */
final class Signatures {

    private static final long AHEAD = 1_000;
    private static final long WINDOW = 5_000;
    private static final long MOST_WINDOW = 60_000;

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private record Account(String owner, String secret) {}

    void add(String key, String secret, String owner) {
        accounts.put(key, new Account(owner, secret));
    }

    /** Returns the account of a key. */
    String owner(String key) {
        if (key == null || key.isEmpty()) {
            throw VenueFault.of(401, -2014, "API-key format invalid.");
        }
        Account account = accounts.get(key);
        if (account == null) {
            throw VenueFault.of(401, -2015, "Invalid API-key, IP, or permissions for action.");
        }
        return account.owner();
    }

    /** Refuses what was not signed with the key's secret, and what is too old or too new. */
    void check(String key, String payload, Map<String, String> parameters, long now) {
        Call call = new Call(parameters, null, key);
        call.required("timestamp");
        String given = call.required("signature");
        String made = hmac(accounts.get(key).secret(), payload);
        if (!MessageDigest.isEqual(
                made.getBytes(StandardCharsets.US_ASCII),
                given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))) {
            throw VenueFault.of(-1022, "Signature for this request is not valid.");
        }
        long window = windowOf(parameters);
        long timestamp = call.number("timestamp");
        if (timestamp >= now + AHEAD) {
            throw VenueFault.of(
                    -1021, "Timestamp for this request was 1000ms ahead of the server's time.");
        }
        if (now - timestamp > window) {
            throw VenueFault.of(-1021, "Timestamp for this request is outside of the recvWindow.");
        }
    }

    private static long windowOf(Map<String, String> parameters) {
        String given = parameters.getOrDefault("recvWindow", String.valueOf(WINDOW));
        if (!given.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw VenueFault.of(
                    -1100,
                    "Illegal characters found in parameter 'recvWindow'; legal range is '^[0-9]{1,20}$'.");
        }
        long window = (long) Double.parseDouble(given);
        if (window > MOST_WINDOW) {
            throw VenueFault.of(-1131, "recvWindow must be less than 60000.");
        }
        return window;
    }

    /** Returns the payload a signature covers: everything but the signature. */
    static String unsigned(String query, String body) {
        return strip(query) + strip(body);
    }

    private static String strip(String payload) {
        if (payload == null) {
            return "";
        }
        return payload.replaceFirst("^signature=[^&]*&?", "").replaceFirst("&signature=[^&]*", "");
    }

    /** Returns the HMAC-SHA256 of a text, in lower-case hexadecimal. */
    static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is missing", e);
        }
    }
}
