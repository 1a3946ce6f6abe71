package io.market7.cycle.shadow;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.cycle.past.Change;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.Deciding;
import io.market7.ruleset.live.InForce;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Watches versions that decide about some symbols: lets the live version decide the same beside
 * them, and has a canary taken back when it crosses a guard rail. Safe for use by many threads.
 */
public final class CanaryWatch implements CycleListener, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CanaryWatch.class.getName());

    private final Supplier<InForce> inForce;
    private final GuardRails rails;
    private final TakeBack takeBack;
    private final Clock clock;
    private final Aside aside = new Aside("market7-canary");
    private final Map<String, Watched> watched = new HashMap<>();
    private final Map<String, Ended> ended = new HashMap<>();

    /** Takes canaries back. */
    @FunctionalInterface
    public interface TakeBack {
        /**
         * Lets the live version decide about every symbol again.
         *
         * @param reason which guard rail was crossed
         */
        void takeBack(String ruleset, String version, String reason);
    }

    /**
     * A canary that was taken back.
     *
     * @param version its version
     * @param at when, wall clock
     * @param reason which guard rail it crossed
     */
    public record Ended(String version, Instant at, String reason) {}

    private record Watched(Deciding deciding, CanaryWindow window) {}

    /**
     * @param inForce what decides at the moment
     * @param rails how far canaries may go
     * @param takeBack takes back those that went too far
     * @param clock stamps that
     */
    public CanaryWatch(
            Supplier<InForce> inForce, GuardRails rails, TakeBack takeBack, Clock clock) {
        this.inForce = inForce;
        this.rails = rails;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        InForce now = inForce.get();
        if (!now.canaries().containsKey(evaluation.facts().subject().symbol())) {
            return;
        }
        List<String> canaries = canaries(now, evaluation);
        if (!canaries.isEmpty()) {
            aside.work(() -> judge(now, evaluation, canaries));
        }
    }

    /** Returns the rulesets whose canary took part, or would have if nothing had failed. */
    private static List<String> canaries(InForce now, Evaluation evaluation) {
        String symbol = evaluation.facts().subject().symbol().name();
        return now.published().rulesets().entrySet().stream()
                .filter(each -> each.getValue().symbols().contains(symbol))
                .filter(
                        each ->
                                evaluation.failure() != null
                                        || tookPart(
                                                each.getKey(),
                                                each.getValue().canary(),
                                                evaluation.decision()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean tookPart(String name, String version, Decision decision) {
        for (RulesetRef ref : decision.rulesets()) {
            if (ref.name().equals(name) && ref.version().equals(version)) {
                return true;
            }
        }
        return false;
    }

    private void judge(InForce now, Evaluation evaluation, List<String> canaries) {
        Decision live = null;
        try {
            live = new RuleEngine(now::rulesets).decide(evaluation.facts(), ExplainLevel.NONE);
        } catch (RuntimeException both) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The live version fails over " + evaluation.decision().id(),
                    both);
            return;
        }
        Decision canary = evaluation.decision();
        boolean failed = evaluation.failure() != null;
        CanaryWindow.Sample sample =
                new CanaryWindow.Sample(
                        failed || Change.differs(live, canary),
                        failed,
                        !canary.vetoes().isEmpty(),
                        !live.vetoes().isEmpty());
        canaries.forEach(each -> add(each, now.published().rulesets().get(each), sample));
    }

    private void add(String ruleset, Deciding deciding, CanaryWindow.Sample sample) {
        String crossed;
        synchronized (this) {
            if (!deciding.equals(inForce.get().published().rulesets().get(ruleset))) {
                return;
            }
            Watched now = watched.get(ruleset);
            if (now == null || !now.deciding().equals(deciding)) {
                now = new Watched(deciding, new CanaryWindow(rails));
                watched.put(ruleset, now);
            }
            now.window().add(sample);
            crossed = now.window().crossed();
            if (crossed == null) {
                return;
            }
            watched.remove(ruleset);
        }
        takeBack.takeBack(ruleset, deciding.canary(), crossed);
        synchronized (this) {
            ended.put(ruleset, new Ended(deciding.canary(), clock.instant(), crossed));
        }
    }

    /** Returns what the newest decisions of the canary of a ruleset came to. */
    public synchronized CanaryCounts counts(String ruleset) {
        Watched now = watched.get(ruleset);
        return now == null ? new CanaryCounts(0, 0, 0, 0, 0) : now.window().counts();
    }

    /** Returns the canary of a ruleset that was taken back last; null when none was. */
    public synchronized Ended ended(String ruleset) {
        return ended.get(ruleset);
    }

    /** Returns how many decisions nobody looked at because too many waited. */
    public long leftOut() {
        return aside.leftOut();
    }

    /** Waits until what was handed over is judged. */
    void settle() throws InterruptedException {
        aside.settle();
    }

    @Override
    public void close() {
        aside.close();
    }
}
