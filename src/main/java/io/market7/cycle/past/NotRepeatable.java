package io.market7.cycle.past;

/** A kept decision cannot be made again; the message says why. */
public final class NotRepeatable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotRepeatable(String message) {
        super(message);
    }
}
