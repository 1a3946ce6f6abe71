package io.market7.cycle.publish;

import java.util.List;

/**
 * A version that decides about some symbols, or will.
 *
 * @param ruleset its ruleset
 * @param version its number
 * @param symbols those symbols
 * @param waits whether it decides only after somebody else has approved it
 */
public record Canary(String ruleset, String version, List<String> symbols, boolean waits) {

    public Canary {
        symbols = List.copyOf(symbols);
    }

    /** Returns it in words. */
    public String sentence() {
        String change =
                "%s %s decides about %s".formatted(ruleset, version, String.join(", ", symbols));
        return waits ? change + ", when it is approved" : change;
    }
}
