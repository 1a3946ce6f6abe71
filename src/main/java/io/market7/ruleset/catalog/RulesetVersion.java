package io.market7.ruleset.catalog;

import java.nio.file.Path;

/**
 * One version folder of a ruleset.
 *
 * @param ruleset ruleset name
 * @param version version
 * @param folder where it lies
 * @param binding {@code live}, {@code shadow}, {@code canary} or {@code draft}
 */
public record RulesetVersion(String ruleset, String version, Path folder, String binding) {

    /** Returns the spelling {@code name@version}. */
    public String label() {
        return ruleset + "@" + version;
    }
}
