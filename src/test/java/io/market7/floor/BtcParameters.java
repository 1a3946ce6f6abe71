package io.market7.floor;

import java.util.Map;

/** Parameters of ruleset {@code btc}, catalogue section 3. */
final class BtcParameters extends Parameters {

    private static final BtcParameters DEFAULTS = new BtcParameters(Map.of());

    final double bullRsiMinPoints = number("bullRsiMinPoints", 55);
    final double bearRsiMaxPoints = number("bearRsiMaxPoints", 45);
    final double trendAdxMinPoints = number("trendAdxMinPoints", 25);
    final double btcRsiMinPoints = number("btcRsiMinPoints", 35);
    final double btcHistogramMinPct = number("btcHistogramMinPct", 0);
    final double btcAdxMinPoints = number("btcAdxMinPoints", 20);

    private BtcParameters(Map<String, Object> overrides) {
        super(overrides);
    }

    static BtcParameters of(Map<String, Map<String, Object>> byRuleset) {
        Map<String, Object> overrides = byRuleset.get("btc");
        return overrides == null ? DEFAULTS : new BtcParameters(overrides);
    }
}
