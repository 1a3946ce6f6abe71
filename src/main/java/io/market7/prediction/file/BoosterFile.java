package io.market7.prediction.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads models as XGBoost saves them, in JSON or UBJSON, plain or gzipped; which of them is told by
 * the bytes and not by the name. Read are boosters of kind {@code gbtree} with one value per leaf
 * and splits by threshold; a file has at most 32 MiB when unpacked.
 */
public final class BoosterFile {

    private static final String JSON_STARTS = "\"} \t\r\n";

    private BoosterFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException when it cannot be read at all
     * @throws MalformedModelException when it is no model, or one that is not supported
     */
    public static TreeEnsemble read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a file that is in memory.
     *
     * @param bytes the file
     * @param source name of it in messages
     * @throws MalformedModelException when it is no model, or one that is not supported
     */
    public static TreeEnsemble read(byte[] bytes, String source) {
        try {
            return read(new ByteArrayInputStream(bytes), source);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory could not be read.", e);
        }
    }

    private static TreeEnsemble read(InputStream in, String source) throws IOException {
        try {
            return new EnsembleReader(source).read(parse(ModelBytes.read(in)));
        } catch (ModelFault e) {
            throw new MalformedModelException(source, List.of(e.fault()));
        }
    }

    /** An object opens alike in both forms; in UBJSON the type of a length follows. */
    private static Object parse(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != '{') {
            throw new ModelFault(
                    ModelFault.WHOLE, "another beginning", "a model in JSON or UBJSON");
        }
        return JSON_STARTS.indexOf(bytes[1]) >= 0
                ? JsonDocument.parse(bytes)
                : UbjDocument.parse(bytes);
    }
}
