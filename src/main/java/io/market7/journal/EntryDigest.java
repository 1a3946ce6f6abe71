package io.market7.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256 over the fields of an entry, one after the other. Texts and bytes are preceded by their
 * length, and null differs from empty, so that no two entries give the same bytes.
 */
final class EntryDigest {

    private static final MessageDigest PROTOTYPE = prototype();

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private EntryDigest() {
        digest = copy();
    }

    /** Starts the digest of what an entry says. */
    static EntryDigest content(EntryKind kind) {
        return new EntryDigest().text(kind.name());
    }

    /** Returns what stands for an entry in the chain: its place, what it says, how it is stored. */
    static byte[] leaf(long entry, byte[] content, byte[] stored) {
        return new EntryDigest().number(entry).bytes(content).bytes(stored).end();
    }

    /** Returns the link after an entry. */
    static byte[] link(byte[] previous, byte[] leaf) {
        return new EntryDigest().bytes(previous).bytes(leaf).end();
    }

    /** Returns the digest of bytes as they are stored; of nothing when there are none. */
    static byte[] stored(byte[]... parts) {
        EntryDigest digest = new EntryDigest();
        for (byte[] part : parts) {
            digest.bytes(part);
        }
        return digest.end();
    }

    EntryDigest number(long value) {
        digest.update(number.putLong(0, value).array());
        return this;
    }

    EntryDigest text(String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    EntryDigest texts(String... values) {
        for (String value : values) {
            text(value);
        }
        return this;
    }

    EntryDigest bytes(byte[] value) {
        number(value == null ? -1 : value.length);
        if (value != null) {
            digest.update(value);
        }
        return this;
    }

    byte[] end() {
        return digest.digest();
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) PROTOTYPE.clone();
        } catch (CloneNotSupportedException e) {
            return prototype();
        }
    }

    private static MessageDigest prototype() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
