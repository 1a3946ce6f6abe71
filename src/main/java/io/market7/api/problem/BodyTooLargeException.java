package io.market7.api.problem;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** A body longer than the service reads. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limitBytes;

    /**
     * @param limitBytes longest body read, bytes
     */
    public BodyTooLargeException(long limitBytes) {
        super("The body is longer than %d bytes. Expected less.".formatted(limitBytes));
        this.limitBytes = limitBytes;
    }

    /** Returns the exception among the causes of a failure; null when there is none. */
    static BodyTooLargeException in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException found) {
                return found;
            }
        }
        return null;
    }

    /** Returns the problem document. */
    public Problem problem() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The body is longer than %d bytes. Expected less; send it in parts."
                        .formatted(limitBytes));
    }
}
