package io.market7.ruleset.engine;

import io.market7.domain.market.BtcSnapshot;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Remembers the last classification of BTC: all symbols of one moment look at the same bar. The
 * same snapshot under the same parameters and rules always classifies alike, so remembering changes
 * no decision.
 */
final class BtcMemo {

    private record Entry(BtcSnapshot snapshot, ParameterValues parameters, BtcState state) {}

    private final AtomicReference<Entry> last = new AtomicReference<>();

    BtcState of(
            BtcSnapshot snapshot, ParameterValues parameters, Supplier<BtcState> classification) {
        Entry entry = last.get();
        if (entry != null
                && entry.parameters() == parameters
                && entry.snapshot().equals(snapshot)) {
            return entry.state();
        }
        BtcState state = classification.get();
        last.set(new Entry(snapshot, parameters, state));
        return state;
    }
}
