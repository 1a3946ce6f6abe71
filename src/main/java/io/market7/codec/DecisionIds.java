package io.market7.codec;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.RulesetRef;
import io.market7.domain.decision.Subject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * Ids of decisions, derived and never drawn: the same question about the same subject at the same
 * bar and stage, with the same rulesets, parameters and facts, has the same id.
 */
public final class DecisionIds {

    private static final char[] ALPHABET = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 26;

    private DecisionIds() {}

    /**
     * Returns the question's label, a hyphen and 26 characters of base32 (130 bits of a SHA-256).
     *
     * @param decision the decision; gives question, subject, rulesets and parameters
     * @param barCloseAt close of the bar that made the decision due
     * @param stage {@code LIVE} or the reason the decision may have no effects
     * @param facts the canonical bytes of the facts, see {@link FactsWriter#bytes}
     */
    public static String of(Decision decision, Instant barCloseAt, String stage, byte[] facts) {
        MessageDigest digest = Sha256.digest();
        add(digest, decision.question().label());
        addSubject(digest, decision.subject());
        add(digest, barCloseAt.toString());
        add(digest, stage);
        for (RulesetRef ruleset : decision.rulesets()) {
            add(digest, ruleset.name());
            add(digest, ruleset.sha256());
        }
        add(digest, decision.parametersSha256());
        add(digest, facts);
        return decision.question().label() + '-' + base32(digest.digest());
    }

    private static void addSubject(MessageDigest digest, Subject subject) {
        add(digest, subject.symbol().name());
        add(digest, subject.market().name());
        add(digest, subject.side().name());
    }

    private static void add(MessageDigest digest, String text) {
        add(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the length first, so that no two lists of parts run together alike. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    /** Returns the first 130 bits, five to a character. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int bit = 0; text.length() < LENGTH; bit += 5) {
            int pair = (bytes[bit / 8] & 0xFF) << 8 | bytes[bit / 8 + 1] & 0xFF;
            text.append(ALPHABET[pair >> 11 - bit % 8 & 31]);
        }
        return text.toString();
    }
}
