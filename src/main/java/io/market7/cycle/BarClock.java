package io.market7.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at the close of the newest bar. Safe to read from many threads. */
public final class BarClock extends Clock {
    private volatile Instant now;

    /** Creates a clock that stands at {@code start}. */
    public BarClock(Instant start) {
        this.now = start;
    }

    /** Moves the clock to the close of a bar. */
    public void moveTo(Instant at) {
        now = at;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Bars are dated in UTC only; found zone " + zone);
    }
}
