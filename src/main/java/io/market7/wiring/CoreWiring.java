package io.market7.wiring;

import io.market7.codec.DecisionWriter;
import io.market7.codec.FactsWriter;
import io.market7.cycle.LineEvaluator;
import io.market7.cycle.PlainRulesets;
import io.market7.cycle.model.ModelFlips;
import io.market7.cycle.past.Comparisons;
import io.market7.cycle.past.KeptStatistics;
import io.market7.cycle.past.PastDecisions;
import io.market7.cycle.past.Pinner;
import io.market7.cycle.past.Replayer;
import io.market7.journal.JournalQuery;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.flip.FlipDecider;
import io.market7.ruleset.flip.FlipFinder;
import io.market7.ruleset.flip.FlipOptions;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.settings.Market7Settings;
import io.market7.settings.ParameterOverrides;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** Wires who decides, and the journal. */
@Configuration(proxyBeanMethods = false)
public class CoreWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Decides what is asked over the wire, with the manifests' own parameters. */
    @Bean
    LineEvaluator lineEvaluator(LiveRulesets rulesets) {
        PlainRulesets plain = new PlainRulesets(rulesets);
        return new LineEvaluator(
                new FlipDecider(new RuleEngine(plain), new FlipFinder(plain), FlipOptions.DEFAULT));
    }

    /** Makes kept decisions again, with the parameters of the environment. */
    @Bean
    PastDecisions pastDecisions(
            RulesetCatalog catalog,
            Market7Settings settings,
            Environment environment,
            LiveRulesets rulesets) {
        return new PastDecisions(
                catalog,
                ParameterOverrides.read(
                        settings.folders().config(), List.of(environment.getActiveProfiles())),
                rulesets,
                new ModelFlips(settings.folders().models()));
    }

    /** Makes kept decisions again with the rule engine and compares every byte. */
    @Bean
    Replayer replayer(RulesetCatalog catalog, Market7Settings settings, Environment environment) {
        return new Replayer(
                catalog,
                ParameterOverrides.read(
                        settings.folders().config(), List.of(environment.getActiveProfiles())),
                null,
                Judge.BOTH);
    }

    /** Turns kept decisions into scenarios. */
    @Bean
    Pinner pinner(RulesetCatalog catalog, Market7Settings settings, Environment environment) {
        return new Pinner(
                catalog,
                ParameterOverrides.read(
                        settings.folders().config(), List.of(environment.getActiveProfiles())));
    }

    /** Compares versions over kept decisions. */
    @Bean
    Comparisons comparisons(
            RulesetCatalog catalog, Market7Settings settings, Environment environment) {
        return new Comparisons(
                catalog,
                ParameterOverrides.read(
                        settings.folders().config(), List.of(environment.getActiveProfiles())),
                settings.folders().journal());
    }

    /** Knows what rules did. */
    @Bean
    KeptStatistics keptStatistics(JournalQuery journal) {
        return new KeptStatistics(journal);
    }

    @Bean
    SqliteJournal journal(Market7Settings settings, Clock clock) {
        return SqliteJournal.open(
                settings.folders().journal(),
                FactsWriter::text,
                decision ->
                        new String(
                                DecisionWriter.bytesWithMoment(decision), StandardCharsets.UTF_8),
                clock);
    }

    @Bean
    @DependsOn("journal")
    JournalQuery journalQuery(Market7Settings settings) {
        return JournalQuery.open(settings.folders().journal());
    }
}
