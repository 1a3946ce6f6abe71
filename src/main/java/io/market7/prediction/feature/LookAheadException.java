package io.market7.prediction.feature;

/** A feature would have seen something that nobody knew at the moment of the decision. */
public final class LookAheadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LookAheadException(String message) {
        super(message);
    }
}
