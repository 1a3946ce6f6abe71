package io.market7.prediction.file;

/** What the reader is willing to take in. */
final class ModelLimits {

    /** Longest file, bytes after unpacking. */
    static final int FILE_BYTES = 32 << 20;

    /** Deepest nesting of objects and arrays. */
    static final int NESTING = 16;

    /** Most values that are no elements of an array of numbers. */
    static final int VALUES = 500_000;

    /** Longest text or key, bytes of UTF-8 or characters. */
    static final int TEXT_LENGTH = 1 << 16;

    /** Most features of a row. */
    static final int FEATURES = 4096;

    /** Most trees. */
    static final int TREES = 10_000;

    /** Most nodes of one tree. */
    static final int NODES = (1 << 18) - 1;

    /** Most splits between a root and a leaf. */
    static final int SPLITS = 64;

    /** Most faults that are listed for one file. */
    static final int FAULTS = 20;

    private ModelLimits() {}
}
