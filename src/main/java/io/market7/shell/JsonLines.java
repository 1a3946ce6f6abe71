package io.market7.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines of UTF-8 without holding more than one. Every line counts, an empty one too, so that
 * answers stay beside their questions; of a line that is longer than anybody reads, only as much is
 * kept as shows that it is too long.
 */
final class JsonLines {

    private static final int KEPT = (1 << 20) + 1;

    private final InputStream in;

    JsonLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Returns the next line without its end; null when there is none. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '\n') {
                return line.toByteArray();
            }
            if (line.size() < KEPT) {
                line.write(letter);
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }
}
