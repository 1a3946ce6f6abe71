package io.market7.wiring;

import io.market7.cycle.live.ManualActions;
import io.market7.cycle.past.Comparisons;
import io.market7.cycle.publish.BindingChanges;
import io.market7.cycle.publish.DraftAuthors;
import io.market7.cycle.publish.Drafts;
import io.market7.cycle.publish.FourEyes;
import io.market7.cycle.publish.Publishing;
import io.market7.cycle.publish.Trials;
import io.market7.cycle.shadow.CanaryWatch;
import io.market7.cycle.shadow.GuardRails;
import io.market7.journal.JournalQuery;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.live.ApprovedPublications;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import io.market7.settings.CanarySection;
import io.market7.settings.Market7Settings;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires how versions come to decide. */
@Configuration(proxyBeanMethods = false)
public class PublishWiring {

    /** Lets the service take changes over at once. */
    @Bean
    BindingChanges bindingChanges(
            RulesetCatalog catalog,
            LiveRulesets rulesets,
            Publications publications,
            JournalQuery journal) {
        FourEyes fourEyes =
                publications instanceof ApprovedPublications approved
                        ? new FourEyes(approved, new DraftAuthors(journal))
                        : null;
        return new BindingChanges(catalog, () -> rulesets.refresh().faults(), fourEyes);
    }

    @Bean
    Publishing publishing(BindingChanges changes, Comparisons comparisons, Clock clock) {
        return new Publishing(changes, comparisons, clock);
    }

    @Bean
    Trials trials(BindingChanges changes) {
        return new Trials(changes);
    }

    /** Changes versions that are not sealed. */
    @Bean
    Drafts drafts(RulesetCatalog catalog) {
        return new Drafts(catalog);
    }

    /** Watches canaries; what takes them back listens to the loop too, so it is looked up late. */
    @Bean
    CanaryWatch canaryWatch(
            LiveRulesets rulesets,
            Market7Settings settings,
            Trials trials,
            ObjectProvider<ManualActions> actions,
            Clock clock) {
        return new CanaryWatch(
                rulesets::inForce,
                rails(settings.rules().canary()),
                new CanaryReturn(rulesets, trials, actions::getObject),
                clock);
    }

    private static GuardRails rails(CanarySection section) {
        return new GuardRails(
                section.windowDecisions(),
                section.leastDecisions(),
                section.maxDisagreementRatio(),
                section.maxVetoDifferenceRatio(),
                section.maxErrors());
    }
}
