package io.market7.ruleset.flip;

/** A search for other outcomes was asked for that makes no sense; the message says why. */
public final class FlipRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    FlipRefusal(String message) {
        super(message);
    }
}
