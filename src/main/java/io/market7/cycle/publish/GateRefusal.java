package io.market7.cycle.publish;

/** A version may not do what was asked of it; the message says why and what to do. */
public final class GateRefusal extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    GateRefusal(String message) {
        super(message);
    }
}
