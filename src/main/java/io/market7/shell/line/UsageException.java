package io.market7.shell.line;

/** A command line that cannot be understood, or input that cannot be used. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was found, what was expected, maybe what to do
     */
    public UsageException(String message) {
        super(message);
    }
}
