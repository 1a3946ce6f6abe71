package io.market7.ruleset.compile;

import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.tree.Rule;
import java.util.List;
import java.util.Map;

/**
 * One version of a ruleset, read once, checked, ready to be compiled.
 *
 * @param manifest what {@code ruleset.yaml} says
 * @param rules every rule, in file order, files by name
 * @param sha256 digest of the folder's files, 64 hex digits
 * @param files texts of the folder's files by relative path
 */
public record RulesetSource(
        Manifest manifest, List<Rule> rules, String sha256, Map<String, String> files) {

    public RulesetSource {
        rules = List.copyOf(rules);
        files = Map.copyOf(files);
    }

    /** Returns the same version with other rules, for instance with only some of its own. */
    public RulesetSource withRules(List<Rule> some) {
        return new RulesetSource(manifest, some, sha256, files);
    }
}
