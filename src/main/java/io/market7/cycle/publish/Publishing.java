package io.market7.cycle.publish;

import io.market7.cycle.past.Comparisons;
import io.market7.cycle.past.Migration;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.catalog.Binding;
import io.market7.ruleset.catalog.Bindings;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.catalog.Seals;
import io.market7.ruleset.mutation.MutationRun;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Changes which versions decide, by writing the seals and the bindings; a running service sees the
 * files change. One thing at a time.
 */
public final class Publishing {

    /** Newest decisions a version is compared over before it decides. */
    public static final int COMPARED = 10_000;

    private static final int LISTED = 20;

    private final RulesetCatalog catalog;
    private final Comparisons comparisons;
    private final Supplier<List<Diagnostic>> takeOver;
    private final ShownComparisons shown;

    /**
     * @param catalog rule folders and bindings
     * @param comparisons compares versions over the journal; null when there is no journal
     * @param takeOver lets a running service read the bindings, and returns why it cannot decide by
     *     them; then they are put back
     * @param clock says how long ago a comparison was shown
     */
    public Publishing(
            RulesetCatalog catalog,
            Comparisons comparisons,
            Supplier<List<Diagnostic>> takeOver,
            Clock clock) {
        this.catalog = catalog;
        this.comparisons = comparisons;
        this.takeOver = takeOver;
        this.shown = new ShownComparisons(clock);
    }

    /**
     * Seals a version that passes every gate.
     *
     * @param label e.g. {@code dca@1.1.0}
     * @return the gates; it is sealed when all of them passed
     * @throws GateRefusal when it is sealed already
     * @throws io.market7.ruleset.RulesetException when there is no such version
     */
    public synchronized List<Gate> seal(String label, MutationRun.Watcher progress)
            throws IOException {
        RulesetVersion version = catalog.version(label);
        if (catalog.seals().of(version).isPresent()) {
            throw new GateRefusal(
                    "%s is sealed already. Expected a draft; a change is a copy under a new version."
                            .formatted(version.label()));
        }
        List<Gate> gates = SealGates.of(catalog, version, progress);
        if (gates.stream().allMatch(Gate::passed)) {
            Seals seals = catalog.seals().with(version, catalog.read(version).sha256());
            seals.write(catalog.folder());
        }
        return gates;
    }

    /**
     * Lets a sealed version decide.
     *
     * @param acknowledged how many of the newest decisions it would have changed, as somebody who
     *     looked at them says; null when nobody did. A number that was shown stays good for some
     *     minutes: decisions go on meanwhile.
     * @param by who asks
     * @param reason why
     * @throws GateRefusal when it is not sealed, decides already, or would have changed another
     *     number of decisions than was acknowledged
     */
    public synchronized Promotion promote(String label, Long acknowledged, String by, String reason)
            throws IOException {
        RulesetVersion version = sealed(label);
        Bindings bindings = catalog.bindings();
        Binding binding = bindings.of(version.ruleset());
        if (version.version().equals(binding.live())) {
            throw new GateRefusal(
                    "%s decides already. Expected another version.".formatted(version.label()));
        }
        String pair = binding.live() + " " + version.label() + " " + catalog.read(version).sha256();
        Migration migration = shown.lookedAt(pair, acknowledged).orElse(null);
        migration = migration == null ? migration(version) : migration;
        long changed = migration == null ? 0 : migration.changed();
        if (changed > 0 && (acknowledged == null || acknowledged != changed)) {
            shown.keep(pair, migration);
            throw new GateRefusal(
                    "%s would have decided %,d of the newest %,d decisions otherwise than %s does, and %s. Look at them (market7 compare --ruleset %s@%s,%s), then say how many: --acknowledge %d."
                            .formatted(
                                    version.label(),
                                    changed,
                                    migration.decisions(),
                                    binding.live(),
                                    acknowledged == null
                                            ? "nobody has looked at them"
                                            : acknowledged + " were acknowledged",
                                    version.ruleset(),
                                    binding.live(),
                                    version.label(),
                                    changed));
        }
        write(bindings, version, binding.promoted(version.version(), line(by), line(reason)));
        return new Promotion(version.ruleset(), binding.live(), version.version(), migration);
    }

    private Migration migration(RulesetVersion version) {
        return comparisons == null
                ? null
                : comparisons
                        .run(version.ruleset(), version.label(), COMPARED, LISTED)
                        .orElseThrow(
                                () ->
                                        new GateRefusal(
                                                "Another comparison is under way. Try again in a few seconds."));
    }

    /**
     * Lets a version decide beside the live one, without effect. A draft may, and may change.
     *
     * @param label e.g. {@code dca@1.1.0}
     * @throws GateRefusal when it is the live version, or cannot be used
     */
    public synchronized Binding shadow(String label) throws IOException {
        RulesetVersion version = catalog.version(label);
        Bindings bindings = catalog.bindings();
        Binding binding = bindings.of(version.ruleset());
        if (version.version().equals(binding.live())) {
            throw new GateRefusal(
                    "%s decides already. Expected another version to decide beside it."
                            .formatted(version.label()));
        }
        write(bindings, version, binding.shadowed(version.version()));
        return binding.shadowed(version.version());
    }

    /** Ends the shadow of a ruleset; returns the version it was, or null. */
    public synchronized String endShadow(String ruleset) throws IOException {
        Bindings bindings = catalog.bindings();
        Binding binding = bindings.of(ruleset);
        bindings.with(ruleset, binding.shadowed(null)).write(catalog.bindingsFile());
        takeOver.get();
        return binding.shadow();
    }

    /**
     * Lets the version decide that did before the live one. No gate: it passed them when it was
     * sealed.
     *
     * @throws GateRefusal when none decided before, or it is no longer what it was
     */
    public synchronized Promotion rollback(String ruleset, String by, String reason)
            throws IOException {
        Bindings bindings = catalog.bindings();
        Binding binding = bindings.of(ruleset);
        if (binding.previous() == null) {
            throw new GateRefusal(
                    "No version of %s decided before %s. Expected one to go back to; market7 rules promote %s@VERSION takes any sealed version."
                            .formatted(ruleset, binding.live(), ruleset));
        }
        RulesetVersion version = sealed(ruleset + "@" + binding.previous());
        write(bindings, version, binding.promoted(version.version(), line(by), line(reason)));
        return new Promotion(ruleset, binding.live(), version.version(), null);
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private RulesetVersion sealed(String label) {
        RulesetVersion version = catalog.version(label);
        if (catalog.seals().of(version).isEmpty()) {
            throw new GateRefusal(
                    "%s is not sealed, so it can still change. Expected a sealed version: market7 rules seal %s."
                            .formatted(version.label(), version.label()));
        }
        catalog.read(version);
        return version;
    }

    private void write(Bindings bindings, RulesetVersion version, Binding binding)
            throws IOException {
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
