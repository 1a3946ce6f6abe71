package io.market7.journal;

/** The journal cannot be read or written; nothing that depends on it may happen. */
public class JournalException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was found, what was expected, what to do
     */
    public JournalException(String message) {
        super(message);
    }

    /**
     * @param message what was found, what was expected, what to do
     * @param cause what the database or the file system said
     */
    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
