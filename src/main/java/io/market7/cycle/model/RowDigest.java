package io.market7.cycle.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a score: what was asked, of which model. */
final class RowDigest {

    private RowDigest() {}

    /**
     * Returns digests of model and features.
     *
     * @param model SHA-256 of the model's file
     * @param row features in the order of the model; all unknown ones are the same
     */
    static String key(String model, float[] row) {
        ByteBuffer bytes = ByteBuffer.allocate(row.length * Float.BYTES);
        for (float value : row) {
            bytes.putInt(Float.floatToIntBits(value));
        }
        return model + ":" + HexFormat.of().formatHex(sha256(bytes.array()));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
