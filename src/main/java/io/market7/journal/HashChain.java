package io.market7.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Links every row to the one before it, so that a changed or missing row is noticed. */
final class HashChain {

    /** The link before the first row. */
    static final byte[] START = new byte[32];

    private HashChain() {}

    /** Returns SHA-256 of the previous link and everything the row holds. */
    static byte[] next(byte[] previous, JournalRow row) {
        long[] numbers = {row.seq(), row.recordedAt().toEpochMilli(), row.at().toEpochMilli()};
        return next(previous, numbers, texts(row));
    }

    /** Returns SHA-256 of the previous link, numbers and texts; null differs from empty. */
    static byte[] next(byte[] previous, long[] numbers, String[] texts) {
        MessageDigest digest = sha256();
        digest.update(previous);
        ByteBuffer numberBytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
        for (long number : numbers) {
            numberBytes.putLong(number);
        }
        digest.update(numberBytes.array());
        for (String text : texts) {
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            int length = text == null ? -1 : bytes.length;
            digest.update(ByteBuffer.allocate(4).putInt(length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static String[] texts(JournalRow row) {
        return new String[] {
            row.id(),
            row.question(),
            row.symbol(),
            row.market(),
            row.side(),
            row.outcome(),
            row.stage(),
            row.version(),
            row.rulesets(),
            row.parametersSha256(),
            row.decisionJson(),
            row.factsJson()
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
