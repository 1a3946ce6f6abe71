package io.market7.access;

import io.market7.codec.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets nobody can guess. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** Returns 256 random bits as 64 hex digits. */
    public static String draw() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** Returns what is kept of a secret: with so many random bits a plain digest is enough. */
    public static String digest(String secret) {
        return Sha256.hex(secret);
    }
}
