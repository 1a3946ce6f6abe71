package io.market7.codec;

import java.time.Instant;

/** What all objects of one line share: its faults and its moment. */
final class Line {

    private final Faults faults;
    private Instant at;

    Line(Faults faults) {
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** Returns the moment no other instant may be later than; null until it was read. */
    Instant at() {
        return at;
    }

    void at(Instant moment) {
        this.at = moment;
    }
}
