package io.market7.prediction.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Takes in a whole file, unpacked where it is gzipped, and no more than the limit of either. */
final class ModelBytes {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private ModelBytes() {}

    /** Reads to the end. */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = bounded(in);
        return isGzip(bytes) ? unpack(bytes) : bytes;
    }

    private static byte[] unpack(byte[] packed) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return bounded(in);
        } catch (IOException e) {
            throw new ModelFault(ModelFault.WHOLE, e.getMessage(), "one complete gzip stream");
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(ModelLimits.FILE_BYTES + 1);
        if (bytes.length > ModelLimits.FILE_BYTES) {
            throw new ModelFault(
                    ModelFault.WHOLE,
                    "more than " + ModelLimits.FILE_BYTES + " bytes",
                    "at most " + ModelLimits.FILE_BYTES + " bytes when unpacked");
        }
        return bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & 0xff) == GZIP_FIRST
                && (bytes[1] & 0xff) == GZIP_SECOND;
    }
}
