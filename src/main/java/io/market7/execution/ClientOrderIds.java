package io.market7.execution;

import io.market7.domain.decision.Subject;
import io.market7.domain.market.Symbol;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Deterministic ids: the same wish has the same id, today and after a restart. */
public final class ClientOrderIds {

    private static final int MAX_LENGTH = 36;

    private ClientOrderIds() {}

    /** Returns the id of the deal a decision at this moment opens on a symbol. */
    public static String dealId(Symbol symbol, Instant at) {
        return symbol.name() + "-" + Long.toString(at.getEpochSecond(), 36);
    }

    /** Returns the id of the leg a decision at this moment opens, e.g. {@code SOLUSDT-L-sx6w80}. */
    public static String legId(Subject subject, Instant at) {
        String side = subject.side().name().substring(0, 1);
        return subject.symbol().name() + "-" + side + "-" + Long.toString(at.getEpochSecond(), 36);
    }

    /**
     * Returns the id of one attempt: at most 36 letters, digits, {@code : . - _}, e.g. {@code
     * SOLUSDT-sx6w80:s2.1}. Where that would be longer, a digest stands for deal, purpose and step.
     *
     * @param step step number; null for anything but a safety order
     * @param attempt counted from 1
     */
    public static String of(String dealId, Purpose purpose, Integer step, int attempt) {
        return wish(dealId, purpose, step) + "." + attempt;
    }

    /** Returns the part all attempts at the same wish share. */
    static String wish(String dealId, Purpose purpose, Integer step) {
        String readable = dealId + ":" + purpose.code() + (step == null ? "" : step);
        boolean fits = readable.length() <= MAX_LENGTH - 4 && readable.matches("[.A-Z:/a-z0-9_-]+");
        return fits ? readable : digest(readable);
    }

    /** Returns the shared part of an id. */
    static String wishOf(String clientOrderId) {
        return clientOrderId.substring(0, clientOrderId.lastIndexOf('.'));
    }

    /** Returns which attempt an id names. */
    static int attemptOf(String clientOrderId) {
        return Integer.parseInt(clientOrderId.substring(clientOrderId.lastIndexOf('.') + 1));
    }

    private static String digest(String text) {
        try {
            byte[] sha256 =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256, 0, 14);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
