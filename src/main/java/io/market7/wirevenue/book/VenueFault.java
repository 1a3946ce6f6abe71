package io.market7.wirevenue.book;

/** A request the venue refuses, in the words and numbers of Binance. */
public final class VenueFault extends RuntimeException {

    private static final int BAD_REQUEST = 400;

    private final int code;
    private final int status;

    private VenueFault(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** Refuses with status 400. */
    public static VenueFault of(int code, String message) {
        return new VenueFault(BAD_REQUEST, code, message);
    }

    /** Refuses with another status. */
    public static VenueFault of(int status, int code, String message) {
        return new VenueFault(status, code, message);
    }

    /** Refuses because of a filter. */
    public static VenueFault filter(String name) {
        return of(-1013, "Filter failure: " + name);
    }

    /** Returns the error code, negative. */
    public int code() {
        return code;
    }

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }
}
