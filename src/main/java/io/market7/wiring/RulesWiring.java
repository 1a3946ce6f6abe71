package io.market7.wiring;

import io.market7.cycle.live.ManualActions;
import io.market7.cycle.shadow.ShadowDecider;
import io.market7.cycle.shadow.ShadowFile;
import io.market7.cycle.shadow.ShadowReport;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.RulesetException;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.live.ApprovedPublications;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.ruleset.live.Publications;
import io.market7.ruleset.live.RulesetWatch;
import io.market7.settings.FolderSettings;
import io.market7.settings.Market7Settings;
import io.market7.settings.ParameterOverrides;
import io.market7.settings.SettingsException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;

/** Wires the rulesets that decide, and the watch over their files. */
@Configuration(proxyBeanMethods = false)
public class RulesWiring {

    private static final String APPROVED = "approved.yaml";

    @Bean
    RulesetCatalog rulesetCatalog(Market7Settings settings) {
        FolderSettings folders = settings.folders();
        return RulesetCatalog.open(folders.rules(), folders.config().resolve("rulesets.yaml"));
    }

    /** Waits for the journal: without the right to write there is no need to compile. */
    @Bean
    @DependsOn("journal")
    LiveRulesets liveRulesets(
            RulesetCatalog catalog,
            Market7Settings settings,
            Publications publications,
            Clock clock) {
        return new LiveRulesets(catalog, publications, settings.rules().sealsRequired(), clock);
    }

    /** What the files say, or what somebody has approved of it. */
    @Bean
    @DependsOn("journal")
    Publications publications(
            RulesetCatalog catalog, Market7Settings settings, Environment environment) {
        FolderSettings folders = settings.folders();
        List<String> profiles = List.of(environment.getActiveProfiles());
        Publications files = Publications.ofFiles(catalog, () -> overrides(folders, profiles));
        return settings.rules().fourEyes()
                ? new ApprovedPublications(files, folders.journal().resolve(APPROVED))
                : files;
    }

    private static Map<String, Map<String, Object>> overrides(
            FolderSettings folders, List<String> profiles) {
        try {
            return ParameterOverrides.read(folders.config(), profiles);
        } catch (SettingsException e) {
            throw new RulesetException(
                    e.faults().stream()
                            .map(fault -> new Diagnostic(fault.place(), 0, 0, fault.message()))
                            .toList());
        }
    }

    @Bean
    ShadowFile shadowFile(Market7Settings settings) {
        return new ShadowFile(settings.folders().journal());
    }

    @Bean
    ShadowReport shadowReport(RulesetCatalog catalog, ShadowFile file, ShadowDecider decider) {
        return new ShadowReport(catalog, file, decider);
    }

    /** Lets shadow versions decide beside the live ones. */
    @Bean
    ShadowDecider shadowDecider(LiveRulesets rulesets, ShadowFile file) {
        return new ShadowDecider(rulesets::inForce, file);
    }

    @Bean(initMethod = "start")
    RulesetWatch rulesetWatch(
            LiveRulesets rulesets, Market7Settings settings, ManualActions actions) {
        FolderSettings folders = settings.folders();
        return new RulesetWatch(
                rulesets,
                List.of(folders.rules(), folders.config(), folders.journal().resolve(APPROVED)),
                Duration.ofMillis(settings.rules().lookMillis()),
                new RulesetLog(rulesets.inForce(), actions));
    }
}
