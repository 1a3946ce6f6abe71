package io.market7.ruleset.compile;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.manifest.KnownAs;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the former names of a manifest to guards and rules that exist. */
final class KnownNames {

    private KnownNames() {}

    /** Returns a fault of {@code file} for every name that is none. */
    static List<Diagnostic> faults(String file, Manifest manifest, List<Rule> rules) {
        Set<String> guards = rules.stream().map(Rule::guard).collect(Collectors.toSet());
        Set<String> names = rules.stream().map(Rule::name).collect(Collectors.toSet());
        List<Diagnostic> faults = new ArrayList<>();
        for (KnownAs former : manifest.knownAs()) {
            if (former.guard() != null && !guards.contains(former.guard())) {
                faults.add(fault(file, former, "guard " + former.guard(), guards));
            }
            former.rules().stream()
                    .filter(rule -> !names.contains(rule))
                    .forEach(rule -> faults.add(fault(file, former, "rule " + rule, names)));
        }
        return faults;
    }

    private static Diagnostic fault(String file, KnownAs former, String found, Set<String> known) {
        String name = found.substring(found.indexOf(' ') + 1);
        return new Diagnostic(
                file,
                0,
                0,
                "knownAs: %s stands for the %s, which this version does not have.%s"
                        .formatted(former.name(), found, Suggestion.near(name, known)));
    }
}
