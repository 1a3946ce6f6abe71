package io.market7.cycle.shadow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The newest decisions of a canary beside what the live version says. Not safe for use by threads.
 */
final class CanaryWindow {

    private final GuardRails rails;
    private final Deque<Sample> samples = new ArrayDeque<>();

    /** One decision: whether it differs, failed alone, was vetoed, and would have been vetoed. */
    record Sample(boolean different, boolean error, boolean vetoed, boolean vetoedByLive) {}

    CanaryWindow(GuardRails rails) {
        this.rails = rails;
    }

    void add(Sample sample) {
        samples.addLast(sample);
        if (samples.size() > rails.windowDecisions()) {
            samples.removeFirst();
        }
    }

    CanaryCounts counts() {
        return new CanaryCounts(
                samples.size(),
                count(Sample::different),
                count(Sample::error),
                count(Sample::vetoed),
                count(Sample::vetoedByLive));
    }

    private int count(Predicate<Sample> which) {
        return (int) samples.stream().filter(which).count();
    }

    /** Returns which guard rail is crossed, and by how much; null when none is. */
    String crossed() {
        CanaryCounts now = counts();
        if (now.errors() > rails.maxErrors()) {
            return "it failed in %d of %d decisions in which the live version did not; %d are allowed"
                    .formatted(now.errors(), now.decisions(), rails.maxErrors());
        }
        if (now.decisions() < rails.leastDecisions()) {
            return null;
        }
        if (now.disagreementRatio() > rails.maxDisagreementRatio()) {
            return "it differs in %s of %d decisions; %s are allowed"
                    .formatted(
                            percent(now.disagreementRatio()),
                            now.decisions(),
                            percent(rails.maxDisagreementRatio()));
        }
        double more = now.vetoRatio() - now.liveVetoRatio();
        if (Math.abs(more) > rails.maxVetoDifferenceRatio()) {
            return "it vetoes %s of %d decisions and the live version %s; a difference of %s is allowed"
                    .formatted(
                            percent(now.vetoRatio()),
                            now.decisions(),
                            percent(now.liveVetoRatio()),
                            percent(rails.maxVetoDifferenceRatio()));
        }
        return null;
    }

    private static String percent(double ratio) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * ratio);
    }
}
