package io.market7.cycle.publish;

import io.market7.ruleset.catalog.Binding;
import io.market7.ruleset.catalog.BindingReader;
import io.market7.ruleset.catalog.Bindings;
import io.market7.ruleset.catalog.RulesetVersion;
import java.io.IOException;
import java.util.List;

/**
 * Changes which versions are on trial: as a shadow without effect, or as a canary that decides
 * about some symbols. One thing at a time.
 */
public final class Trials {

    private final BindingChanges changes;

    /** Writes {@code changes}. */
    public Trials(BindingChanges changes) {
        this.changes = changes;
    }

    /**
     * Lets a version decide beside the live one, without effect. A draft may, and may change.
     *
     * @param label e.g. {@code dca@1.1.0}
     * @throws GateRefusal when it is the live version, or cannot be used
     */
    public Binding shadow(String label) throws IOException {
        synchronized (changes) {
            RulesetVersion version = changes.catalog().version(label);
            Bindings bindings = changes.catalog().bindings();
            Binding binding = bindings.of(version.ruleset());
            if (version.version().equals(binding.live())) {
                throw new GateRefusal(
                        "%s decides already. Expected another version to decide beside it."
                                .formatted(version.label()));
            }
            changes.write(bindings, version, binding.shadowed(version.version()));
            return binding.shadowed(version.version());
        }
    }

    /** Ends the shadow of a ruleset; returns the version it was, or null. */
    public String endShadow(String ruleset) throws IOException {
        synchronized (changes) {
            Bindings bindings = changes.catalog().bindings();
            Binding binding = bindings.of(ruleset);
            bindings.with(ruleset, binding.shadowed(null)).write(changes.catalog().bindingsFile());
            changes.takeOver();
            return binding.shadow();
        }
    }

    /**
     * Lets a sealed version decide about some symbols.
     *
     * @param symbols those symbols, at least one
     * @param by who asks
     * @param reason why
     * @throws GateRefusal when it is not sealed, decides already, or no symbol is named
     */
    public Canary canary(String label, List<String> symbols, String by, String reason)
            throws IOException {
        synchronized (changes) {
            RulesetVersion version = changes.sealed(label);
            Bindings bindings = changes.catalog().bindings();
            Binding binding = bindings.of(version.ruleset());
            if (version.version().equals(binding.live())) {
                throw new GateRefusal(
                        "%s decides already. Expected another version to try on some symbols."
                                .formatted(version.label()));
            }
            if (symbols.isEmpty() || !symbols.stream().allMatch(BindingReader::isSymbol)) {
                throw new GateRefusal(
                        "The symbols are %s. Expected one or more such as SOLUSDT."
                                .formatted(symbols));
            }
            Binding tried =
                    binding.tried(
                            version.version(),
                            symbols,
                            BindingChanges.line(by),
                            BindingChanges.line(reason));
            changes.write(bindings, version, tried);
            return new Canary(
                    version.ruleset(),
                    version.version(),
                    symbols,
                    changes.waits(version.ruleset()));
        }
    }

    /**
     * Ends the canary of a ruleset; the live version decides about every symbol again.
     *
     * @return the version it was, or null
     */
    public String endCanary(String ruleset) throws IOException {
        synchronized (changes) {
            Bindings bindings = changes.catalog().bindings();
            Binding binding = bindings.of(ruleset);
            changes.settle(ruleset, binding.withoutCanary());
            bindings.with(ruleset, binding.withoutCanary()).write(changes.catalog().bindingsFile());
            changes.takeOver();
            return binding.canary();
        }
    }
}
