package io.market7.ruleset.check;

import io.market7.codec.Nearest;
import java.util.Collection;

/** Adds to an error message the name somebody probably meant. */
public final class Suggestion {

    private Suggestion() {}

    /** Returns {@code " Did you mean x?"} for the nearest of the known names, or an empty text. */
    public static String near(String name, Collection<String> known) {
        String best = Nearest.of(name, known);
        return best == null ? "" : " Did you mean " + best + "?";
    }
}
