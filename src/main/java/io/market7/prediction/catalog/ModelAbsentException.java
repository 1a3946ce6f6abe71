package io.market7.prediction.catalog;

/** A model version that cannot be trusted, and why; it is absent. */
public final class ModelAbsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. */
    public ModelAbsentException(String reason) {
        super(reason);
    }

    /** Says why, and what lies behind it. */
    public ModelAbsentException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
