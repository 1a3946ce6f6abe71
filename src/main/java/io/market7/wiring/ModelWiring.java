package io.market7.wiring;

import io.market7.cycle.model.BoundModels;
import io.market7.cycle.model.Drift;
import io.market7.cycle.model.Models;
import io.market7.cycle.model.ShadowModels;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.live.LiveRulesets;
import io.market7.settings.Market7Settings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the models that are bound. */
@Configuration(proxyBeanMethods = false)
public class ModelWiring {
    private static final Logger LOG = LoggerFactory.getLogger(ModelWiring.class);

    @Bean
    BoundModels boundModels(Market7Settings settings) {
        BoundModels models =
                BoundModels.open(
                        settings.folders().models(),
                        settings.models(),
                        settings.prediction().engine().name());
        models.absent()
                .forEach((model, reason) -> LOG.error("Model {} is absent: {}", model, reason));
        return models;
    }

    @Bean
    Models models(Market7Settings settings, BoundModels bound) {
        return new Models(settings.folders().models(), bound);
    }

    /** Versions that predict beside the bound ones; what they say has no effect. */
    @Bean
    ShadowModels shadowModels(Market7Settings settings, LiveRulesets rulesets) {
        BoundModels shadows =
                BoundModels.open(
                        settings.folders().models(),
                        settings.prediction().shadow(),
                        settings.prediction().engine().name());
        shadows.absent()
                .forEach(
                        (model, reason) ->
                                LOG.error("Shadow model {} is absent: {}", model, reason));
        return new ShadowModels(
                shadows, () -> ladderQuote(rulesets), new RuleEngine(rulesets.choice()));
    }

    static List<BigDecimal> ladderQuote(LiveRulesets rulesets) {
        return rulesets.get().parameters("dca").decimals("ladderQuote");
    }

    /** Says that the world of a model has changed. */
    static void alarm(String model, Drift.Standing standing) {
        LOG.warn(
                "The world of model {} has changed since its training: {}. Look at its card and train it again, or unbind it.",
                model,
                standing.index().entrySet().stream()
                        .filter(each -> each.getValue() > Drift.ALERT_INDEX)
                        .toList());
    }

    /** A service whose model is absent decides without it, and is ready. */
    @Bean
    HealthIndicator modelsHealthIndicator(BoundModels models) {
        return () -> {
            Health.Builder health = Health.up();
            models.versions()
                    .forEach(
                            (model, version) -> {
                                String absent = models.absent().get(model);
                                health.withDetail(
                                        model, absent == null ? version : "absent: " + absent);
                            });
            return health.build();
        };
    }

    /** How far the features and the score of each bound model have moved from training. */
    @Bean
    MeterBinder modelDrift(BoundModels models) {
        return registry ->
                models.versions().keySet().forEach(each -> gauge(models, each, registry));
    }

    private static void gauge(BoundModels models, String model, MeterRegistry registry) {
        Gauge.builder("market7.model.drift", models, each -> worst(each, model))
                .description("Highest population stability index of a model's features and score")
                .tag("model", model)
                .register(registry);
    }

    private static double worst(BoundModels models, String model) {
        return models.drift(model).map(Drift.Standing::index).stream()
                .flatMap(index -> index.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }
}
