package io.market7.market.binance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * The exchange's clock: ours moved by a measured offset, half the way there and back taken off.
 * Which bars are closed is decided by it.
 */
public final class ServerTime {

    private final Clock clock;
    private volatile Duration offset = Duration.ZERO;

    private ServerTime(Clock clock) {
        this.clock = clock;
    }

    /**
     * Measures the offset.
     *
     * @throws BinanceException when the exchange does not tell its time
     */
    public static ServerTime of(BinanceRest rest) throws InterruptedException {
        ServerTime time = new ServerTime(rest.clock());
        time.measure(rest);
        return time;
    }

    /** Measures the offset again. */
    void measure(BinanceRest rest) throws InterruptedException {
        Instant before = clock.instant();
        JsonNode answer = rest.get("time", 1);
        Instant after = clock.instant();
        if (!answer.path("serverTime").isIntegralNumber()) {
            throw BinanceException.lasting(
                    "The time is %s. Expected a number serverTime.".formatted(answer));
        }
        Instant middle = before.plus(Duration.between(before, after).dividedBy(2));
        Instant server = Instant.ofEpochMilli(answer.path("serverTime").asLong());
        offset = Duration.between(middle, server);
    }

    /** Returns the exchange's time now. */
    public Instant now() {
        return clock.instant().plus(offset);
    }

    /** Returns how far the exchange is ahead of this machine; negative when it is behind. */
    public Duration offset() {
        return offset;
    }
}
