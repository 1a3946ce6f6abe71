package io.market7.domain.market;

import io.market7.domain.InvalidFactException;
import java.util.List;

/**
 * A traded pair, e.g. {@code SOLUSDT}.
 *
 * @param name as the exchange spells it; 3 to 30 capital letters and digits
 * @param base what is bought; leading digits stay ({@code 1000PEPE})
 * @param quote what is paid with: the longest known quote the name ends with, empty when none
 *     matches
 */
public record Symbol(String name, String base, String quote) implements Comparable<Symbol> {

    private static final List<String> QUOTES =
            List.of("FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USD");

    public Symbol {
        if (name == null || !name.matches("[A-Z0-9]{3,30}")) {
            throw new InvalidFactException(
                    "symbol", name, "3 to 30 capital letters and digits, e.g. SOLUSDT");
        }
    }

    /** Returns the symbol spelled {@code name}, split into base and quote. */
    public static Symbol of(String name) {
        for (String quote : QUOTES) {
            if (name != null && name.length() > quote.length() && name.endsWith(quote)) {
                return new Symbol(name, name.substring(0, name.length() - quote.length()), quote);
            }
        }
        return new Symbol(name, name, "");
    }

    @Override
    public int compareTo(Symbol other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
