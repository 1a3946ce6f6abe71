package io.market7.cycle.past;

/** A kept decision cannot be made again; the message says why. */
public final class NotRepeatable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;

    NotRepeatable(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns why not, as a code such as {@code ruleset-changed}. */
    public String code() {
        return code;
    }
}
