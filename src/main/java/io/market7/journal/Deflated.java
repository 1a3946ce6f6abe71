package io.market7.journal;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Packs bytes against a text that resembles them. Safe for use by many threads; each has its own
 * machinery.
 */
final class Deflated {

    // level 3 packs a tenth better than 1 and costs the same on such texts; 6 costs twice as much
    private static final int LEVEL = 3;

    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));
    private static final ThreadLocal<Inflater> INFLATER =
            ThreadLocal.withInitial(() -> new Inflater(true));

    private Deflated() {}

    /** Returns the packed form; {@code dictionary} may be null. */
    static byte[] pack(byte[] raw, byte[] dictionary) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
        deflater.setInput(raw);
        deflater.finish();
        byte[] packed = new byte[raw.length / 4 + 64];
        int length = 0;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return Arrays.copyOf(packed, length);
    }

    /**
     * Returns what was packed.
     *
     * @param dictionary the same as when it was packed
     * @throws JournalException when the bytes are not such a packed form
     */
    static byte[] unpack(byte[] packed, byte[] dictionary) {
        Inflater inflater = INFLATER.get();
        inflater.reset();
        if (dictionary != null) {
            inflater.setDictionary(dictionary);
        }
        inflater.setInput(packed);
        byte[] raw = new byte[Math.max(1_024, packed.length * 10)];
        int length = 0;
        try {
            while (!inflater.finished()) {
                if (length == raw.length) {
                    raw = Arrays.copyOf(raw, raw.length * 2);
                }
                int read = inflater.inflate(raw, length, raw.length - length);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new JournalException("A packed text of the journal is cut off");
                }
                length += read;
            }
        } catch (DataFormatException e) {
            throw new JournalException(
                    "A packed text of the journal is damaged: " + e.getMessage(), e);
        }
        if (inflater.getRemaining() > 0) {
            throw new JournalException("A packed text of the journal is followed by other bytes");
        }
        return Arrays.copyOf(raw, length);
    }
}
