package io.market7.journal;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checkpoint: what the newest link of the chain was at some moment.
 *
 * @param entry number of the newest entry; 0 before the first
 * @param link newest link of the chain, 64 hex digits
 * @param at when it was written
 * @param reason why it was written
 * @param seal seals this line and all before it: {@code hmac:} with a key, {@code sha256:} without,
 *     and 64 hex digits
 */
public record JournalHead(long entry, String link, Instant at, Reason reason, String seal) {

    private static final Pattern LINE =
            Pattern.compile(
                    "entry=(\\d{1,18}) link=([0-9a-f]{64}) at=(\\S{20,30}) reason=([A-Z]+)"
                            + " seal=((?:hmac|sha256):[0-9a-f]{64})");

    /** Why a checkpoint was written. */
    public enum Reason {
        /** The journal was made. */
        CREATED,
        /** The journal was rewritten from an older form. */
        UPGRADED,
        /** The journal was opened after its writer had ended without closing it. */
        RECOVERED,
        /** A thousand entries had been written. */
        PERIODIC,
        /** The journal was closed in order. */
        CLOSED
    }

    /** Returns whether a key was there when it was written. */
    public boolean isKeyed() {
        return seal.startsWith("hmac:");
    }

    /** Returns what the seal covers. */
    String body() {
        return "entry=%d link=%s at=%s reason=%s".formatted(entry, link, at, reason);
    }

    /** Returns the line as it stands in the file. */
    public String line() {
        return body() + " seal=" + seal;
    }

    /**
     * Reads a line.
     *
     * @throws JournalException when it is none
     */
    public static JournalHead of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new JournalException(
                    "The checkpoint '%s' is no line of this program. Expected entry=… link=… at=… reason=… seal=…"
                            .formatted(line));
        }
        return new JournalHead(
                Long.parseLong(matcher.group(1)),
                matcher.group(2),
                Instant.parse(matcher.group(3)),
                Reason.valueOf(matcher.group(4)),
                matcher.group(5));
    }
}
