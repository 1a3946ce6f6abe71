package io.market7.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals checkpoints, each together with the seal before it, so that none can be taken out. */
final class HeadSeal {

    /** Environment variable with the key. */
    static final String VARIABLE = "MARKET7_JOURNAL_KEY";

    private static final String FIRST = "";

    private final byte[] key;

    /**
     * @param key a secret; null or empty for none
     */
    HeadSeal(String key) {
        this.key = key == null || key.isEmpty() ? null : key.getBytes(StandardCharsets.UTF_8);
    }

    /** Seals with the key of the environment. */
    static HeadSeal ofEnvironment() {
        return new HeadSeal(System.getenv(VARIABLE));
    }

    boolean hasKey() {
        return key != null;
    }

    /** Returns the seal of a line after another; {@code before} is null for the first. */
    String seal(JournalHead before, String body) {
        return hasKey() ? keyed(before, body) : plain(before, body);
    }

    /** Returns whether a seal can be checked: one with a key only by who has the key. */
    boolean canCheck(JournalHead head) {
        return hasKey() || !head.isKeyed();
    }

    /** Returns whether a line carries the seal it must carry. */
    boolean holds(JournalHead before, JournalHead head) {
        String expected = head.isKeyed() ? keyed(before, head.body()) : plain(before, head.body());
        return expected.equals(head.seal());
    }

    private static String text(JournalHead before, String body) {
        return (before == null ? FIRST : before.seal()) + "\n" + body;
    }

    private String keyed(JournalHead before, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] seal = mac.doFinal(text(before, body).getBytes(StandardCharsets.UTF_8));
            return "hmac:" + HexFormat.of().formatHex(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA256", e);
        }
    }

    private static String plain(JournalHead before, String body) {
        byte[] digest = EntryDigest.content(EntryKind.RULES).text(text(before, body)).end();
        return "sha256:" + HexFormat.of().formatHex(digest);
    }
}
