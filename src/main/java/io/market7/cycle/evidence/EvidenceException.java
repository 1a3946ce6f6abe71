package io.market7.cycle.evidence;

/** A file that is no evidence, or a decision of which none can be made; the message says why. */
public final class EvidenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvidenceException(String message) {
        super(message);
    }

    EvidenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
