package io.market7.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was asked of the venue on each of the newest UTC days; what it refused is taken off. */
final class DayTally {
    private static final int DAYS = 3; // a restart may go back over midnight

    private final TreeMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /**
     * Adds an order.
     *
     * @param amountQuote its amount; null for one that only closes
     */
    void add(String clientOrderId, Instant at, BigDecimal amountQuote) {
        if (amountQuote == null) {
            return;
        }
        days.computeIfAbsent(day(at), any -> new HashMap<>()).put(clientOrderId, amountQuote);
        while (days.size() > DAYS) {
            days.pollFirstEntry();
        }
    }

    /** Takes an order off again; one that is not known is none of these days. */
    void remove(String clientOrderId) {
        days.values().forEach(orders -> orders.remove(clientOrderId));
    }

    /** Returns the amounts of all orders of the day of {@code at}, quote. */
    BigDecimal spentQuote(Instant at) {
        return days.getOrDefault(day(at), Map.of()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
