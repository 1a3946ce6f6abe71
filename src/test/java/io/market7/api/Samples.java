package io.market7.api;

/** Facts for tests. */
final class Samples {

    private Samples() {}

    static String facts(String id) {
        return """
            {"id":"%s","question":"dca","at":"2025-06-01T12:00:00Z","symbol":"SOLUSDT","price":96.0,\
            "deal":{"id":"d1","averagePrice":100.0,"spentQuote":120.0,"baseOrderQuote":50.0},\
            "btc":{"condition":"NEUTRAL","status":"UNSAFE"},"ledger":{"firedSteps":[]}}"""
                .formatted(id);
    }
}
