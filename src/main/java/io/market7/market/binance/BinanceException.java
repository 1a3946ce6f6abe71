package io.market7.market.binance;

/** Binance could not be asked, or did not answer what was asked. */
public final class BinanceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private BinanceException(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    static BinanceException passing(String message, Throwable cause) {
        return new BinanceException(message, true, cause);
    }

    static BinanceException lasting(String message) {
        return new BinanceException(message, false, null);
    }

    /** Returns whether the same question may be answered later. */
    public boolean isPassing() {
        return passing;
    }
}
