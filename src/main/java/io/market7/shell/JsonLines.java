package io.market7.shell;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads lines of UTF-8 without holding more than one. Blank lines are passed over; of a line that
 * is longer than anybody reads, only as much is kept as shows that it is too long.
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
                if (!isBlank(line)) {
                    return line.toByteArray();
                }
                line.reset();
            } else if (line.size() < KEPT) {
                line.write(letter);
            }
        }
        return isBlank(line) ? null : line.toByteArray();
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() < 64 && line.toString(java.nio.charset.StandardCharsets.UTF_8).isBlank();
    }
}
