package io.market7.ruleset.catalog;

import java.util.List;

/**
 * How the versions of one ruleset are bound.
 *
 * @param live the version that decides
 * @param previous the version that decided before it; null when there was none
 * @param shadow a version that decides beside it without effect; null for none
 * @param canary a version that decides for some symbols; null for none
 * @param symbols those symbols; empty without a canary
 * @param by who changed what decides last; null when nobody said
 * @param reason why, in their words; null when nobody said
 */
public record Binding(
        String live,
        String previous,
        String shadow,
        String canary,
        List<String> symbols,
        String by,
        String reason) {

    public Binding {
        symbols = List.copyOf(symbols);
    }

    /** Returns the binding with another live version; the one of before becomes the previous. */
    public Binding promoted(String version, String by, String reason) {
        boolean same = version.equals(live);
        return new Binding(
                version,
                same ? previous : live,
                version.equals(shadow) ? null : shadow,
                version.equals(canary) ? null : canary,
                version.equals(canary) ? List.of() : symbols,
                by,
                reason);
    }

    /** Returns the binding with another shadow version; null for none. */
    public Binding shadowed(String version) {
        return new Binding(live, previous, version, canary, symbols, by, reason);
    }

    /** Returns the binding with a version that decides about some symbols. */
    public Binding tried(String version, List<String> on, String by, String reason) {
        return new Binding(
                live, previous, version.equals(shadow) ? null : shadow, version, on, by, reason);
    }

    /** Returns the binding without a canary. */
    public Binding withoutCanary() {
        return new Binding(live, previous, shadow, null, List.of(), by, reason);
    }

    /** Returns what a version is here: {@code live}, {@code shadow}, {@code canary}, or draft. */
    String roleOf(String version) {
        if (version.equals(live)) {
            return "live";
        }
        if (version.equals(canary)) {
            return "canary";
        }
        return version.equals(shadow) ? "shadow" : "draft";
    }
}
