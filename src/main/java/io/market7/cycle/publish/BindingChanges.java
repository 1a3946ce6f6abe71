package io.market7.cycle.publish;

import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.catalog.Binding;
import io.market7.ruleset.catalog.Bindings;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes bindings, and lets a running service take them over. Whoever reads bindings to change them
 * holds its monitor meanwhile.
 */
public final class BindingChanges {

    private final RulesetCatalog catalog;
    private final Supplier<List<Diagnostic>> takeOver;
    private final FourEyes fourEyes;

    /**
     * @param catalog rule folders and bindings
     * @param takeOver lets a running service read the bindings, and returns why it cannot decide by
     *     them; then they are put back
     * @param fourEyes lets somebody else approve; null where nobody needs to
     */
    public BindingChanges(
            RulesetCatalog catalog, Supplier<List<Diagnostic>> takeOver, FourEyes fourEyes) {
        this.catalog = catalog;
        this.takeOver = takeOver;
        this.fourEyes = fourEyes;
    }

    RulesetCatalog catalog() {
        return catalog;
    }

    FourEyes fourEyes() {
        return fourEyes;
    }

    /** Lets a running service look at the files. */
    void takeOver() {
        takeOver.get();
    }

    boolean waits(String ruleset) {
        return fourEyes != null && fourEyes.waiting().containsKey(ruleset);
    }

    void settle(String ruleset, Binding binding) {
        if (fourEyes != null) {
            fourEyes.settle(ruleset, binding);
        }
    }

    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    RulesetVersion sealed(String label) {
        RulesetVersion version = catalog.version(label);
        if (catalog.seals().of(version).isEmpty()) {
            throw new GateRefusal(
                    "%s is not sealed, so it can still change. Expected a sealed version: market7 rules seal %s."
                            .formatted(version.label(), version.label()));
        }
        catalog.read(version);
        return version;
    }

    void write(Bindings bindings, RulesetVersion version, Binding binding) throws IOException {
        bindings.with(version.ruleset(), binding).write(catalog.bindingsFile());
        List<Diagnostic> faults = takeOver.get();
        if (!faults.isEmpty()) {
            bindings.write(catalog.bindingsFile());
            takeOver.get();
            throw new GateRefusal(
                    "%s cannot decide, so the binding is what it was:\n%s"
                            .formatted(
                                    version.label(),
                                    faults.stream()
                                            .map(Diagnostic::toString)
                                            .collect(Collectors.joining("\n"))));
        }
    }
}
