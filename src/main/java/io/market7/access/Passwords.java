package io.market7.access;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords as they are kept: slow to guess, and with the name of the method in front. */
public final class Passwords {

    /** Fewest characters. */
    public static final int LEAST = 12;

    /** Most bytes; the method reads no further. */
    public static final int MOST_BYTES = 72;

    private static final PasswordEncoder ENCODER =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();

    /** Compared with when there is no such user, so that the answer takes as long. */
    private static final String NOBODY = ENCODER.encode(Secrets.draw());

    private Passwords() {}

    /**
     * Returns what is kept of a password.
     *
     * @throws IllegalArgumentException when it is too short or too long
     */
    public static String hash(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.length() < LEAST || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "The password has %d characters. Expected at least %d, and at most %d bytes."
                            .formatted(password.length(), LEAST, MOST_BYTES));
        }
        return ENCODER.encode(password);
    }

    /**
     * Returns whether a password is the one that was kept.
     *
     * @param passwordHash what was kept; null when there is no such user
     */
    public static boolean matches(String password, String passwordHash) {
        boolean possible = password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        boolean same =
                ENCODER.matches(
                        possible ? password : "", passwordHash == null ? NOBODY : passwordHash);
        return same && possible && passwordHash != null;
    }
}
