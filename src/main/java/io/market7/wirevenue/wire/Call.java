package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A request.
 *
 * @param parameters of the query and the body, decoded
 * @param owner account of the key; null where none was asked for
 * @param key the key itself; null where none was asked for
 */
record Call(Map<String, String> parameters, String owner, String key) {

    static Map<String, String> decode(String... payloads) {
        Map<String, String> decoded = new LinkedHashMap<>();
        for (String payload : payloads) {
            for (String pair : payload == null ? new String[0] : payload.split("&")) {
                int at = pair.indexOf('=');
                if (at > 0) {
                    decoded.put(
                            URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
                }
            }
        }
        return decoded;
    }

    boolean has(String name) {
        return text(name) != null;
    }

    String text(String name) {
        String value = parameters.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    String required(String name) {
        if (!has(name)) {
            throw missing(name);
        }
        return text(name);
    }

    static VenueFault missing(String name) {
        return VenueFault.of(
                -1102,
                "Mandatory parameter '%s' was not sent, was empty/null, or malformed."
                        .formatted(name));
    }

    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        if (!text(name).matches("\\d{1,20}(\\.\\d{1,20})?")) {
            throw VenueFault.of(
                    -1100,
                    "Illegal characters found in parameter '%s'; legal range is '^([0-9]{1,20})(\\.[0-9]{1,20})?$'."
                            .formatted(name));
        }
        return new BigDecimal(text(name));
    }

    BigDecimal requiredDecimal(String name) {
        required(name);
        return decimal(name);
    }

    Long number(String name) {
        if (!has(name)) {
            return null;
        }
        if (!text(name).matches("\\d{1,18}")) {
            throw VenueFault.of(
                    -1100,
                    "Illegal characters found in parameter '%s'; legal range is '^[0-9]{1,20}$'."
                            .formatted(name));
        }
        return Long.valueOf(text(name));
    }

    long number(String name, long otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    int limit(int otherwise, int most) {
        return (int) Math.max(1, Math.min(most, number("limit", otherwise)));
    }

    boolean flag(String name) {
        return "true".equalsIgnoreCase(text(name));
    }

    <E> E choice(String name, Function<String, E> reader, int code, String message) {
        String value = required(name);
        try {
            return reader.apply(value);
        } catch (IllegalArgumentException e) {
            throw VenueFault.of(code, message);
        }
    }
}
