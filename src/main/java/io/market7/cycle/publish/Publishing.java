package io.market7.cycle.publish;

import io.market7.cycle.past.Comparisons;
import io.market7.cycle.past.Migration;
import io.market7.ruleset.catalog.Binding;
import io.market7.ruleset.catalog.Bindings;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.compile.RulesetReader;
import io.market7.ruleset.mutation.MutationRun;
import java.io.IOException;
import java.time.Clock;
import java.util.List;

/**
 * Changes which versions decide, by writing the seals and the bindings; a running service sees the
 * files change. Gates are passed before anything is held up, so that going back never waits for
 * them.
 */
public final class Publishing {

    /** Newest decisions a version is compared over before it decides. */
    public static final int COMPARED = 10_000;

    private static final int LISTED = 20;

    private final BindingChanges changes;
    private final Comparisons comparisons;
    private final ShownComparisons shown;

    /**
     * @param changes writes bindings
     * @param comparisons compares versions over the journal; null when there is no journal
     * @param clock says how long ago a comparison was shown
     */
    public Publishing(BindingChanges changes, Comparisons comparisons, Clock clock) {
        this.changes = changes;
        this.comparisons = comparisons;
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
    public List<Gate> seal(String label, MutationRun.Watcher progress) throws IOException {
        RulesetCatalog catalog = changes.catalog();
        RulesetVersion version = catalog.version(label);
        if (catalog.seals().of(version).isPresent()) {
            throw new GateRefusal(
                    "%s is sealed already. Expected a draft; a change is a copy under a new version."
                            .formatted(version.label()));
        }
        String sha256 = RulesetReader.digest(version.folder());
        List<Gate> gates = SealGates.of(catalog, version, progress);
        if (gates.stream().allMatch(Gate::passed)) {
            synchronized (changes) {
                String now = catalog.read(version).sha256();
                if (!now.equals(sha256)) {
                    throw new GateRefusal(
                            "The files of %s changed while they were judged. Seal it again when they rest."
                                    .formatted(version.label()));
                }
                catalog.seals().with(version, sha256).write(catalog.folder());
            }
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
    public Promotion promote(String label, Long acknowledged, String by, String reason)
            throws IOException {
        RulesetVersion version = changes.sealed(label);
        Binding compared = binding(version);
        Migration migration = lookedAt(version, compared, acknowledged);
        synchronized (changes) {
            Binding binding = binding(version);
            if (!binding.live().equals(compared.live())) {
                throw new GateRefusal(
                        "%s was promoted meanwhile. Compare with it and try again."
                                .formatted(binding.live()));
            }
            changes.write(
                    changes.catalog().bindings(),
                    version,
                    binding.promoted(
                            version.version(),
                            BindingChanges.line(by),
                            BindingChanges.line(reason)));
            return new Promotion(
                    version.ruleset(),
                    binding.live(),
                    version.version(),
                    migration,
                    changes.waits(version.ruleset()));
        }
    }

    private Binding binding(RulesetVersion version) {
        Binding binding = changes.catalog().bindings().of(version.ruleset());
        if (version.version().equals(binding.live())) {
            throw new GateRefusal(
                    "%s decides already. Expected another version.".formatted(version.label()));
        }
        return binding;
    }

    /** Returns the comparison somebody looked at; null where there is no journal. */
    private Migration lookedAt(RulesetVersion version, Binding binding, Long acknowledged) {
        String pair =
                "%s %s %s"
                        .formatted(
                                binding.live(),
                                version.label(),
                                changes.catalog().read(version).sha256());
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
        return migration;
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
     * Lets the version decide that did before the live one. No gate: it passed them when it was
     * sealed.
     *
     * @throws GateRefusal when none decided before, or it is no longer what it was
     */
    public Promotion rollback(String ruleset, String by, String reason) throws IOException {
        synchronized (changes) {
            Bindings bindings = changes.catalog().bindings();
            Binding binding = bindings.of(ruleset);
            if (binding.previous() == null) {
                throw new GateRefusal(
                        "No version of %s decided before %s. Expected one to go back to; market7 rules promote %s@VERSION takes any sealed version."
                                .formatted(ruleset, binding.live(), ruleset));
            }
            RulesetVersion version = changes.sealed(ruleset + "@" + binding.previous());
            Binding back =
                    binding.promoted(
                            version.version(),
                            BindingChanges.line(by),
                            BindingChanges.line(reason));
            changes.settle(ruleset, back);
            changes.write(bindings, version, back);
            return new Promotion(ruleset, binding.live(), version.version(), null, false);
        }
    }

    /**
     * Lets decide what waits for approval.
     *
     * @param ruleset only this one; null for all
     * @param by who approves
     * @return what was approved, in words
     * @throws GateRefusal when nothing waits, or they would approve their own work
     */
    public List<String> approve(String ruleset, String by) {
        synchronized (changes) {
            if (changes.fourEyes() == null) {
                throw new GateRefusal(
                        "Nothing waits for approval: market7.rules.four-eyes is off, so that changes decide at once.");
            }
            List<String> approved =
                    changes.fourEyes().approve(ruleset, changes.catalog().bindings(), by);
            changes.takeOver();
            return approved;
        }
    }
}
