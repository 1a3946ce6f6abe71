package io.market7.execution;

/**
 * Why the risk gate lets an order not pass.
 *
 * @param reason short code, e.g. {@code exposure-exceeded}
 * @param message what was found and what was expected
 */
public record RiskRefusal(String reason, String message) {}
