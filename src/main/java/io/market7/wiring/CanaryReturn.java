package io.market7.wiring;

import io.market7.cycle.live.ManualActions;
import io.market7.cycle.publish.Trials;
import io.market7.cycle.shadow.CanaryWatch;
import io.market7.ruleset.live.LiveRulesets;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a canary back: at once in memory, then in the binding, and for ever in the journal. A
 * binding that cannot be written does not hold it up.
 */
final class CanaryReturn implements CanaryWatch.TakeBack {

    private static final Logger LOG = LoggerFactory.getLogger(CanaryReturn.class);

    private final LiveRulesets rulesets;
    private final Trials trials;
    private final Supplier<ManualActions> actions;

    CanaryReturn(LiveRulesets rulesets, Trials trials, Supplier<ManualActions> actions) {
        this.rulesets = rulesets;
        this.trials = trials;
        this.actions = actions;
    }

    @Override
    public void takeBack(String ruleset, String version, String reason) {
        rulesets.bar(ruleset);
        LOG.warn("The canary {}@{} is taken back: {}.", ruleset, version, reason);
        try {
            actions.get()
                    .change(
                            "take-back-canary",
                            ruleset + "@" + version,
                            new ManualActions.Asker("guard rail", reason),
                            () -> {
                                trials.endCanary(ruleset);
                                return "The live version decides about every symbol again.";
                            });
        } catch (RuntimeException e) {
            LOG.error(
                    "The binding of {} still names the canary {}; it stays taken back as long as this service runs.",
                    ruleset,
                    version,
                    e);
        }
    }
}
