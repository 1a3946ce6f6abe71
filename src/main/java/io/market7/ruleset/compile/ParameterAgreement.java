package io.market7.ruleset.compile;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.check.FieldType;
import io.market7.ruleset.check.Suggestion;
import io.market7.ruleset.manifest.Manifest;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.parse.RuleFiles;
import io.market7.ruleset.tree.ParameterDeclaration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds {@code ruleset.yaml} and {@code parameters.drl} to exactly the same names and types. */
final class ParameterAgreement {

    private final Manifest manifest;
    private final String prefix;
    private final List<Diagnostic> faults;

    ParameterAgreement(Manifest manifest, String prefix, List<Diagnostic> faults) {
        this.manifest = manifest;
        this.prefix = prefix;
        this.faults = faults;
    }

    /** Returns the types of the manifest's parameters, after reporting every difference. */
    Map<String, FieldType> check(String parametersFile) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        manifest.parameters()
                .forEach(spec -> types.put(spec.name(), spec.type().fieldType(spec.nullable())));
        try {
            compareAll(
                    RuleFiles.parameters(prefix + "parameters.drl", parametersFile),
                    types.keySet());
        } catch (RulesetException e) {
            faults.addAll(e.diagnostics());
        }
        return types;
    }

    private void compareAll(List<ParameterDeclaration> declarations, Set<String> names) {
        Set<String> declared = new HashSet<>();
        for (ParameterDeclaration declaration : declarations) {
            declared.add(declaration.name());
            compare(declaration, names);
        }
        for (String name : names) {
            if (!declared.contains(name)) {
                faults.add(
                        new Diagnostic(
                                prefix + "parameters.drl",
                                1,
                                1,
                                "The parameter %s of ruleset.yaml is not declared here."
                                        .formatted(name)));
            }
        }
    }

    private void compare(ParameterDeclaration declaration, Set<String> known) {
        ParameterSpec spec = manifest.parameter(declaration.name());
        if (spec == null) {
            fault(
                    declaration,
                    "The parameter %s is not in ruleset.yaml.%s"
                            .formatted(
                                    declaration.name(),
                                    Suggestion.near(declaration.name(), known)));
        } else if (!spec.type().drlType(spec.nullable()).equals(declaration.type())) {
            fault(
                    declaration,
                    "The parameter %s is declared %s. Expected %s, because ruleset.yaml says %s."
                            .formatted(
                                    declaration.name(),
                                    declaration.type(),
                                    spec.type().drlType(spec.nullable()),
                                    spec.type().label()));
        }
    }

    private void fault(ParameterDeclaration declaration, String message) {
        faults.add(
                new Diagnostic(
                        prefix + "parameters.drl",
                        declaration.position().line(),
                        declaration.position().column(),
                        message));
    }
}
