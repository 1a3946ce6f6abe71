package io.market7.ruleset.manifest;

import java.util.List;

/**
 * What a manifest says of its rules and parameters beyond declaring them.
 *
 * @param knownAs former names of guards and reasons
 * @param requirements what parameters ask of each other
 * @param alerts rules somebody should hear of
 */
record Remarks(List<KnownAs> knownAs, List<Requirement> requirements, List<AlertSpec> alerts) {

    Remarks {
        knownAs = List.copyOf(knownAs);
        requirements = List.copyOf(requirements);
        alerts = List.copyOf(alerts);
    }
}
