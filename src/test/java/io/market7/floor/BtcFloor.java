package io.market7.floor;

import io.market7.domain.decision.FactSet;

/** Question {@code btc}, catalogue section 3. */
final class BtcFloor {

    private BtcFloor() {}

    static FloorResult decide(FactSet facts) {
        BtcState btc = new Inputs(facts, BtcParameters.of(facts.parameters())).btc;
        Verdict verdict = new Verdict();
        facts.scores().forEach(verdict::score);
        if (btc.condition() != null) {
            verdict.tag(
                    switch (btc.condition()) {
                        case BULLISH -> "btc-bullish";
                        case BEARISH -> "btc-bearish";
                        case NEUTRAL -> "btc-neutral";
                    });
        }
        if (btc.safe()) {
            verdict.tag("btc-safe");
        }
        if (btc.rsiTooLow()) {
            verdict.tag("btc-rsi-too-low");
        }
        if (btc.histogramTooLow()) {
            verdict.tag("btc-histogram-too-low");
        }
        if (btc.adxTooLow()) {
            verdict.tag("btc-adx-too-low");
        }
        verdict.vetoIf(!btc.known(), "btc-unknown");
        String outcome = btc.condition() == null ? "HOLD" : btc.condition().name();
        return verdict.result(outcome, null, btc);
    }
}
