package io.market7.wirevenue.wire;

import io.market7.wirevenue.book.VenueFault;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What everybody together may ask in a minute, and how many orders an account may send. Who goes on
 * after a 429 is banned, longer each time.
 */
final class RateLimits {

    private static final long MINUTE = 60_000;
    private static final long FIRST_BAN = 120_000;
    private static final long LONGEST_BAN = 3 * 24 * 60 * MINUTE;
    private static final int ASKED_AFTER = 10;

    private final int minuteWeight;
    private final Map<String, Window> orders = new LinkedHashMap<>();
    private final Window weight;
    private long bannedUntil;
    private long ban = FIRST_BAN;
    private int refused;

    /** A count that begins again with each span of the clock. */
    private static final class Window {
        private final long length;
        private final int most;
        private long span = -1;
        private int count;

        Window(long length, int most) {
            this.length = length;
            this.most = most;
        }

        int add(long now, int amount) {
            if (now / length != span) {
                span = now / length;
                count = 0;
            }
            count += amount;
            return count;
        }
    }

    /**
     * @param orderLimits most orders by interval, such as 10S
     */
    RateLimits(int minuteWeight, Map<String, Integer> orderLimits) {
        this.minuteWeight = minuteWeight;
        this.weight = new Window(MINUTE, minuteWeight);
        orderLimits.forEach(
                (interval, most) -> orders.put(interval, new Window(length(interval), most)));
    }

    static long length(String interval) {
        long number = Long.parseLong(interval.substring(0, interval.length() - 1));
        return switch (interval.charAt(interval.length() - 1)) {
            case 'S' -> number * 1_000;
            case 'M' -> number * MINUTE;
            case 'D' -> number * 24 * 60 * MINUTE;
            default -> throw new IllegalArgumentException(interval + " is no interval");
        };
    }

    /** What the limits say to a request. */
    record Verdict(Map<String, String> headers, VenueFault fault) {}

    /** Counts a request. */
    synchronized Verdict count(int requestWeight, boolean order, long now) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (now < bannedUntil) {
            headers.put("Retry-After", seconds(bannedUntil - now));
            return new Verdict(headers, banned());
        }
        int used = weight.add(now, requestWeight);
        headers.put("X-MBX-USED-WEIGHT", String.valueOf(used));
        headers.put("X-MBX-USED-WEIGHT-1M", String.valueOf(used));
        VenueFault fault = used > minuteWeight ? tooMuch(now, headers) : null;
        if (fault == null && order) {
            fault = orders(now, headers);
        }
        if (used <= minuteWeight) {
            refused = 0;
        }
        return new Verdict(headers, fault);
    }

    private VenueFault tooMuch(long now, Map<String, String> headers) {
        if (++refused > ASKED_AFTER) {
            bannedUntil = now + ban;
            ban = Math.min(ban * 2, LONGEST_BAN);
            refused = 0;
            headers.put("Retry-After", seconds(bannedUntil - now));
            return banned();
        }
        headers.put("Retry-After", seconds(MINUTE - now % MINUTE));
        return VenueFault.of(
                429,
                -1003,
                "Too much request weight used; current limit is %d request weight per 1 MINUTE. Please use WebSocket Streams for live updates to avoid polling the API."
                        .formatted(minuteWeight));
    }

    private VenueFault banned() {
        return VenueFault.of(
                418,
                -1003,
                "Way too much request weight used; IP banned until %d. Please use WebSocket Streams for live updates to avoid bans."
                        .formatted(bannedUntil));
    }

    private VenueFault orders(long now, Map<String, String> headers) {
        VenueFault fault = null;
        for (Map.Entry<String, Window> each : orders.entrySet()) {
            int sent = each.getValue().add(now, 1);
            headers.put("X-MBX-ORDER-COUNT-" + each.getKey(), String.valueOf(sent));
            if (sent > each.getValue().most) {
                headers.put(
                        "Retry-After",
                        seconds(each.getValue().length - now % each.getValue().length));
                fault =
                        VenueFault.of(
                                429,
                                -1015,
                                "Too many new orders; current limit is %d orders per %s."
                                        .formatted(each.getValue().most, each.getKey()));
            }
        }
        return fault;
    }

    private static String seconds(long millis) {
        return String.valueOf((millis + 999) / 1_000);
    }
}
