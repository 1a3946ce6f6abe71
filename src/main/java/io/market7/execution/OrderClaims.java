package io.market7.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who may send what, once and for ever: one order for each deal, purpose and step. Only when the
 * venue has definitively refused an attempt may there be another, under another id.
 */
final class OrderClaims {

    private record Claim(int attempt, boolean held) {}

    private final Map<String, Claim> claims = new HashMap<>();

    /** Returns the id to send under; empty when the order was sent before. */
    Optional<String> next(String dealId, Purpose purpose, Integer step) {
        Claim claim = claims.get(ClientOrderIds.wish(dealId, purpose, step));
        if (claim == null) {
            return Optional.of(ClientOrderIds.of(dealId, purpose, step, 1));
        }
        return claim.held()
                ? Optional.empty()
                : Optional.of(ClientOrderIds.of(dealId, purpose, step, claim.attempt() + 1));
    }

    /** Takes an id; it was or will be sent. */
    void hold(String clientOrderId) {
        claims.put(
                ClientOrderIds.wishOf(clientOrderId),
                new Claim(ClientOrderIds.attemptOf(clientOrderId), true));
    }

    /** Frees the order for another attempt; the venue never accepted or has refused this one. */
    void release(String clientOrderId) {
        claims.put(
                ClientOrderIds.wishOf(clientOrderId),
                new Claim(ClientOrderIds.attemptOf(clientOrderId), false));
    }
}
