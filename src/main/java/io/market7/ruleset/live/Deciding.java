package io.market7.ruleset.live;

import io.market7.ruleset.catalog.Binding;
import java.util.List;

/**
 * Which versions of one ruleset decide.
 *
 * @param live the version that decides
 * @param canary the version that decides about some symbols instead; null for none
 * @param symbols those symbols; empty without a canary
 */
public record Deciding(String live, String canary, List<String> symbols) {

    public Deciding {
        symbols = List.copyOf(symbols);
    }

    /** Returns what a binding says about it. */
    public static Deciding of(Binding binding) {
        return new Deciding(binding.live(), binding.canary(), binding.symbols());
    }

    /** Returns the same without a canary. */
    public Deciding withoutCanary() {
        return new Deciding(live, null, List.of());
    }

    /** Returns what is on trial alone, to see whether it is the same. */
    public Deciding withoutLive() {
        return new Deciding("", canary, symbols);
    }

    /** Returns it in words, e.g. {@code 1.0.0, 1.1.0 for SOLUSDT}. */
    public String words() {
        return canary == null
                ? live
                : "%s, %s for %s".formatted(live, canary, String.join(" ", symbols));
    }
}
