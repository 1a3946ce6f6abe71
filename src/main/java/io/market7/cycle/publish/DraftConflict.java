package io.market7.cycle.publish;

/** Somebody else changed a file of a draft meanwhile; nothing was written. */
public final class DraftConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sha256;

    DraftConflict(String message, String sha256) {
        super(message);
        this.sha256 = sha256;
    }

    /** Returns the digest of the text the file has now; null when there is no such file. */
    public String sha256() {
        return sha256;
    }
}
