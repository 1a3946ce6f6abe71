package io.market7.market;

import java.nio.file.Path;

/** A row of a candle file that cannot be a closed bar at its place. */
public final class MalformedCandleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /**
     * @param file the file
     * @param line line in the file, the header being line 1
     * @param fault what was found and what was expected
     */
    public MalformedCandleException(Path file, long line, String fault) {
        super("%s, line %d: %s".formatted(file, line, fault));
        this.line = line;
    }

    /** Returns the line in the file, the header being line 1. */
    public long line() {
        return line;
    }
}
