package io.market7.wirevenue.fault;

/** What goes wrong with one request. */
public enum Fault {
    /** The connection is cut before the venue hears anything. */
    REQUEST_LOST,
    /** The venue answers; the connection is cut instead of the answer. */
    RESPONSE_LOST,
    /** The venue answers; half of the answer arrives, under a length that promises all. */
    RESPONSE_CUT,
    /** The venue answers; an answer without a body arrives. */
    RESPONSE_EMPTY,
    /** The venue answers; the first half of the JSON arrives as if it were all. */
    JSON_TRUNCATED,
    /** The venue answers; a page of HTML arrives. */
    HTML_AFTER,
    /** A page of HTML instead of the venue. */
    HTML_BEFORE(502, "<html><body><h1>502 Bad Gateway</h1></body></html>"),
    /** The venue may have taken it, or not; here it has. */
    UNKNOWN_503_AFTER,
    /** Definitely a failure. */
    UNAVAILABLE_503(503, "{\"code\":-1000,\"msg\":\"Service Unavailable.\"}"),
    /** Definitely a failure. */
    INTERNAL_503(
            503,
            "{\"code\":-1001,\"msg\":\"Internal error; unable to process your request. Please try again.\"}"),
    /** The venue has taken it, and says that it does not know. */
    TIMEOUT_1007_AFTER,
    /** The venue does not say whether it has taken it; it has not. */
    TIMEOUT_1007_BEFORE(
            408,
            "{\"code\":-1007,\"msg\":\"Timeout waiting for response from backend server. Send status unknown; execution status unknown.\"}"),
    /** Throttled, and not taken. */
    THROTTLED_1008(
            503,
            "{\"code\":-1008,\"msg\":\"Request throttled by system-level protection. Reduce-only/close-position orders are exempt. Please try again.\"}"),
    /** Out of the window, and not taken. */
    CLOCK_1021(
            400,
            "{\"code\":-1021,\"msg\":\"Timestamp for this request is outside of the recvWindow.\"}"),
    /** Too many requests; 30 seconds of silence are asked for. */
    LIMITED_429(429, "{\"code\":-1003,\"msg\":\"Too many requests.\"}"),
    /** Banned for 120 seconds. */
    BANNED_418(418, "{\"code\":-1003,\"msg\":\"Way too many requests; IP banned.\"}");

    private final int status;
    private final String body;

    Fault() {
        this(0, null);
    }

    Fault(int status, String body) {
        this.status = status;
        this.body = body;
    }

    /** Returns whether the venue hears of the request. */
    public boolean reachesVenue() {
        return body == null && this != REQUEST_LOST;
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }
}
