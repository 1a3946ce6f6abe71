package io.market7.domain;

/**
 * A value that no fact may hold: not finite, outside its range or impossible beside its neighbours.
 *
 * <p>The message says which field was refused, what was found and what was expected.
 */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field name of the refused field as the public contract spells it, e.g. {@code rsi}
     * @param found the value that was given
     * @param expected what would have been accepted, in words
     */
    public InvalidFactException(String field, Object found, String expected) {
        super("The field (%s) holds %s. Expected %s.".formatted(field, found, expected));
        this.field = field;
    }

    /** Returns the name of the refused field. */
    public String field() {
        return field;
    }
}
