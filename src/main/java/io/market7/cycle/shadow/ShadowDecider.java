package io.market7.cycle.shadow;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.cycle.Identified;
import io.market7.cycle.past.Change;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.InForce;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/**
 * Lets shadow versions decide what the live ones decided, on a thread of their own that nobody
 * waits for, and keeps where they differ. What it cannot keep up with is counted and left out.
 */
public final class ShadowDecider implements CycleListener, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ShadowDecider.class.getName());

    private final Supplier<InForce> inForce;
    private final ShadowFile file;
    private final Map<String, Counts> counts = new ConcurrentSkipListMap<>();
    private final Aside aside = new Aside("market7-shadow");

    /**
     * What a shadow did since the service started.
     *
     * @param decisions decisions it made
     * @param different those in which it differed
     * @param failed those in which it failed
     */
    public record Counts(long decisions, long different, long failed) {
        Counts plus(Counts more) {
            return new Counts(
                    decisions + more.decisions, different + more.different, failed + more.failed);
        }

        Counts plus(boolean differs, boolean fails) {
            return new Counts(
                    decisions + 1, different + (differs ? 1 : 0), failed + (fails ? 1 : 0));
        }
    }

    /**
     * @param inForce the shadow versions at the moment
     * @param file where differences are kept
     */
    public ShadowDecider(Supplier<InForce> inForce, ShadowFile file) {
        this.inForce = inForce;
        this.file = file;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        BoundRulesets shadow = inForce.get().shadow();
        if (shadow == null || !evaluation.stage().equals(Evaluation.LIVE)) {
            return;
        }
        aside.work(() -> decide(shadow, evaluation));
    }

    private void decide(BoundRulesets shadow, Evaluation evaluation) {
        Decision live = evaluation.decision();
        List<CompiledRuleset> others =
                shadow.all().stream().filter(each -> tookPart(each.ref(), live)).toList();
        if (others.isEmpty()) {
            return;
        }
        Decision other = null;
        try {
            other =
                    Identified.decision(
                            new RuleEngine(() -> shadow)
                                    .decide(evaluation.facts(), ExplainLevel.WHY),
                            live.id());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A shadow failed over " + live.id(), e);
        }
        boolean differs = other != null && Change.differs(live, other);
        if (differs) {
            file.append(line(live, other, others));
        }
        for (CompiledRuleset each : others) {
            boolean failed = other == null;
            counts.compute(
                    label(each.ref()),
                    (label, before) ->
                            (before == null ? new Counts(0, 0, 0) : before).plus(differs, failed));
        }
    }

    /** A version that took part under another digest: the live one is not the shadow. */
    private static boolean tookPart(RulesetRef shadow, Decision live) {
        return live.rulesets().stream()
                .anyMatch(ref -> ref.name().equals(shadow.name()) && !ref.equals(shadow));
    }

    private static String label(RulesetRef ref) {
        return ref.name() + "@" + ref.version() + " " + ref.sha256();
    }

    private static String line(Decision live, Decision other, List<CompiledRuleset> shadows) {
        StringBuilder names = new StringBuilder();
        for (CompiledRuleset each : shadows) {
            names.append(names.isEmpty() ? "" : ",")
                    .append("{\"name\":\"")
                    .append(each.ref().name())
                    .append("\",\"version\":\"")
                    .append(each.ref().version())
                    .append("\",\"sha256\":\"")
                    .append(each.ref().sha256())
                    .append("\"}");
        }
        return "{\"shadows\":[%s],\"live\":%s,\"shadow\":%s}"
                .formatted(names, text(live), text(other));
    }

    private static String text(Decision decision) {
        return new String(DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8);
    }

    /** Returns what shadows did since the service started, by label and digest. */
    public Map<String, Counts> counts() {
        return Map.copyOf(counts);
    }

    /** Returns how many decisions no shadow was asked about because too many waited. */
    public long leftOut() {
        return aside.leftOut();
    }

    /** Waits until what was handed over is decided. */
    void settle() throws InterruptedException {
        aside.settle();
    }

    @Override
    public void close() {
        aside.close();
    }
}
