package io.market7.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The texts of one decision: the head is the decision without its explanation and is read often;
 * the body is everything else.
 *
 * @param head the decision without its explanation, as JSON
 * @param explanation the explanation as JSON; null when there is none
 * @param facts the facts as JSON
 * @param verdicts {@code RuleVerdicts.code()}; empty when the rules were not judged
 */
record KeptText(byte[] head, byte[] explanation, byte[] facts, byte[] verdicts) {

    /** Comes last in a decision; quotes within texts are escaped, so it is found only there. */
    private static final String EXPLANATION = ",\"explanation\":";

    private static final int LENGTHS = 2 * Integer.BYTES;

    /** Takes the explanation out of a decision. */
    static KeptText of(String decision, String facts, byte[] verdicts) {
        int at = decision.indexOf(EXPLANATION);
        String head = at < 0 ? decision : decision.substring(0, at) + "}";
        String explanation =
                at < 0
                        ? null
                        : decision.substring(at + EXPLANATION.length(), decision.length() - 1);
        return new KeptText(
                bytes(head),
                explanation == null ? null : bytes(explanation),
                bytes(facts),
                verdicts);
    }

    /** Reads a body back. */
    static KeptText of(byte[] head, byte[] body) {
        ByteBuffer lengths = ByteBuffer.wrap(body);
        int facts = lengths.getInt();
        int explanation = lengths.getInt();
        int afterFacts = LENGTHS + facts;
        int afterExplanation = afterFacts + Math.max(0, explanation);
        if (facts < 0 || afterFacts > body.length || afterExplanation > body.length) {
            throw new JournalException("The body of a decision is shorter than it says");
        }
        return new KeptText(
                head,
                explanation < 0 ? null : Arrays.copyOfRange(body, afterFacts, afterExplanation),
                Arrays.copyOfRange(body, LENGTHS, afterFacts),
                Arrays.copyOfRange(body, afterExplanation, body.length));
    }

    /** Returns everything but the head: two lengths, facts, explanation, verdicts. */
    byte[] body() {
        int length = explanation == null ? 0 : explanation.length;
        ByteBuffer body =
                ByteBuffer.allocate(LENGTHS + facts.length + length + verdicts.length)
                        .putInt(facts.length)
                        .putInt(explanation == null ? -1 : length)
                        .put(facts);
        if (explanation != null) {
            body.put(explanation);
        }
        return body.put(verdicts).array();
    }

    /** Returns the decision with its explanation, byte for byte as it was handed in. */
    String decisionJson() {
        String text = text(head);
        return explanation == null
                ? text
                : text.substring(0, text.length() - 1) + EXPLANATION + text(explanation) + "}";
    }

    /** Returns the facts as they were handed in. */
    String factsJson() {
        return text(facts);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
