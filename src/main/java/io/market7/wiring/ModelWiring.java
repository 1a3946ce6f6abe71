package io.market7.wiring;

import io.market7.cycle.model.BoundModels;
import io.market7.cycle.model.Drift;
import io.market7.cycle.model.Models;
import io.market7.settings.Market7Settings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
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
