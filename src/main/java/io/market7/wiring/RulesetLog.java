package io.market7.wiring;

import io.market7.cycle.live.ManualActions;
import io.market7.domain.decision.ActionLog;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.live.Deciding;
import io.market7.ruleset.live.InForce;
import io.market7.ruleset.live.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what changes about the rulesets that decide: in the log, and for ever. */
final class RulesetLog implements Consumer<InForce> {

    private static final Logger LOG = LoggerFactory.getLogger(RulesetLog.class);
    private static final ManualActions.Asker FILES = new ManualActions.Asker("files", null);

    private final ManualActions actions;
    private BoundRulesets before;
    private boolean wasStale;
    private SortedMap<String, String> waiting = new TreeMap<>();
    private Publication published;

    /**
     * @param first what decides at the beginning
     */
    RulesetLog(InForce first, ManualActions actions) {
        this.before = first.rulesets();
        this.published = first.published();
        this.actions = actions;
    }

    @Override
    public void accept(InForce now) {
        List<String> changes = changes(now.rulesets());
        canaries(now.published(), changes);
        if (!changes.isEmpty()) {
            String sentence = String.join("; ", changes);
            LOG.info("Rules in force: {}", sentence);
            actions.note("rules-in-force", FILES, ActionLog.Outcome.DONE, sentence);
        }
        before = now.rulesets();
        if (!now.waiting().equals(waiting)) {
            waiting = now.waiting();
            waiting.values()
                    .forEach(
                            each ->
                                    LOG.warn(
                                            "Waits for approval (market7 rules approve): {}",
                                            each));
        }
        if (now.isStale()) {
            String faults =
                    now.faults().stream()
                            .map(Diagnostic::toString)
                            .collect(Collectors.joining("\n  "));
            LOG.warn("STALE: what decided before goes on deciding, because of\n  {}", faults);
        } else if (wasStale) {
            LOG.info("The rule files are sound again.");
        }
        wasStale = now.isStale();
    }

    private void canaries(Publication now, List<String> changes) {
        now.rulesets()
                .forEach(
                        (name, deciding) -> {
                            Deciding was = published.rulesets().get(name);
                            if (was != null && !was.withoutLive().equals(deciding.withoutLive())) {
                                changes.add(
                                        deciding.canary() == null
                                                ? "%s %s is no canary any more"
                                                        .formatted(name, was.canary())
                                                : "%s %s decides about %s"
                                                        .formatted(
                                                                name,
                                                                deciding.canary(),
                                                                String.join(
                                                                        " ", deciding.symbols())));
                            }
                        });
        published = now;
    }

    private List<String> changes(BoundRulesets now) {
        TreeMap<String, RulesetRef> old = new TreeMap<>();
        before.all().stream().map(CompiledRuleset::ref).forEach(ref -> old.put(ref.name(), ref));
        List<String> changes = new ArrayList<>();
        for (CompiledRuleset ruleset : now.all()) {
            RulesetRef ref = ruleset.ref();
            RulesetRef was = old.remove(ref.name());
            if (was == null) {
                changes.add("%s %s begins".formatted(ref.name(), ref.version()));
            } else if (!was.equals(ref)) {
                changes.add(
                        "%s %s (%.8s) instead of %s (%.8s)"
                                .formatted(
                                        ref.name(),
                                        ref.version(),
                                        ref.sha256(),
                                        was.version(),
                                        was.sha256()));
            } else if (!before.parameters(ref.name())
                    .sha256()
                    .equals(now.parameters(ref.name()).sha256())) {
                changes.add("%s %s with other parameters".formatted(ref.name(), ref.version()));
            }
        }
        old.values().forEach(gone -> changes.add("%s ends".formatted(gone.name())));
        return changes;
    }
}
