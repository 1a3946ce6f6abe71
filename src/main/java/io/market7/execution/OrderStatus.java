package io.market7.execution;

/** What a venue knows of a client order id. */
public enum OrderStatus {
    /** Accepted, not filled yet. */
    PENDING,
    /** Filled. */
    FILLED,
    /** Refused after it had been accepted. */
    REFUSED,
    /** Never seen. */
    ABSENT
}
