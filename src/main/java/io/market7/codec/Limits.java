package io.market7.codec;

/** What the codec is willing to read. */
final class Limits {

    /** Longest line, bytes of UTF-8. */
    static final int LINE_BYTES = 1 << 20;

    /** Deepest nesting; the line's own object is level 1. */
    static final int DEPTH = 20;

    /** Longest array. */
    static final int ELEMENTS = 1000;

    /** Longest id, characters. */
    static final int ID_LENGTH = 200;

    /** Most faults that are listed for one line. */
    static final int FAULTS = 200;

    /** Most digits of a decimal before its point. */
    static final int WHOLE_DIGITS = 24;

    /** Most digits of a decimal after its point. */
    static final int DECIMAL_PLACES = 30;

    private Limits() {}
}
