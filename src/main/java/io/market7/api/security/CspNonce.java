package io.market7.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;

/** The number that lets styles of one answer pass the content security policy. */
public final class CspNonce {

    private static final String ATTRIBUTE = CspNonce.class.getName();
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CspNonce() {}

    /** Draws the number of an answer, which its policy will name. */
    public static String draw(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    /** Returns the number that was drawn; null when none was. */
    static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
