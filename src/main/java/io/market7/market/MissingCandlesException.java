package io.market7.market;

/** A folder that does not hold the candles asked for; the message lists what it holds. */
public final class MissingCandlesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is missing, what was found and what to do
     */
    public MissingCandlesException(String message) {
        super(message);
    }
}
