package io.market7.domain.market;

import io.market7.domain.InvalidFactException;
import java.time.Duration;
import java.time.Instant;

/** Length of a bar. Bars lie on the UTC grid of their own length, counted from the epoch. */
public enum Timeframe {
    M1("1m", 1),
    M5("5m", 5),
    M15("15m", 15),
    H1("1h", 60),
    H4("4h", 240),
    D1("1d", 1440);

    private final String label;
    private final Duration length;

    Timeframe(String label, int minutes) {
        this.label = label;
        this.length = Duration.ofMinutes(minutes);
    }

    /** Returns the timeframe spelled {@code label}, e.g. {@code 15m}. */
    public static Timeframe of(String label) {
        for (Timeframe timeframe : values()) {
            if (timeframe.label.equals(label)) {
                return timeframe;
            }
        }
        throw new InvalidFactException("timeframe", label, "one of 1m, 5m, 15m, 1h, 4h, 1d");
    }

    /** Returns the spelling of the public contract, e.g. {@code 15m}. */
    public String label() {
        return label;
    }

    /** Returns the length of one bar. */
    public Duration length() {
        return length;
    }

    /**
     * Returns the open of the bar that contains {@code at}; an instant on the grid opens its own
     * bar.
     */
    public Instant openOf(Instant at) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }

    /**
     * Returns whether {@code at} lies on the grid, so that a bar opens (and the one before it
     * closes) there.
     */
    public boolean isBoundary(Instant at) {
        return at.getNano() == 0 && Math.floorMod(at.getEpochSecond(), length.toSeconds()) == 0;
    }
}
