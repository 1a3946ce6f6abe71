package io.market7.wiring;

import io.market7.api.status.RedisStatus;
import io.market7.cycle.CycleListener;
import io.market7.cycle.live.TradingLoop;
import io.market7.market.redis.RedisHealth;
import io.market7.market.redis.RedisSettings;
import io.market7.settings.Market7Settings;
import io.market7.settings.RedisSection;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Wires the copy in Redis. Nothing that decides or trades is given anything of it. */
@Configuration(proxyBeanMethods = false)
public class RedisWiring {

    /** Starts after the journal, whose lease says that the folder is ours. */
    @Bean(destroyMethod = "close")
    @DependsOn("journal")
    RedisCopy redisCopy(Market7Settings settings, Environment environment, Clock clock) {
        RedisSection section = settings.redis();
        if (!section.enabled()) {
            return RedisCopy.off();
        }
        RedisSettings copy =
                new RedisSettings(
                        section.prefix(),
                        Duration.ofSeconds(section.timeToLiveSeconds()),
                        Duration.ofMillis(section.timeoutMillis()),
                        section.mostWaiting(),
                        section.mostEvents());
        String url = environment.getProperty("spring.data.redis.url");
        return url == null
                ? RedisCopy.embedded(settings.folders().journal().resolve("redis"), copy, clock)
                : RedisCopy.at(url, copy, clock);
    }

    /** For the route that predicts what people ask; decisions are not given it. */
    @Bean
    RedisScores redisScores(RedisCopy copy) {
        return new RedisScores(copy);
    }

    @Bean
    CycleListener redisListener(
            RedisCopy copy,
            ObjectProvider<TradingLoop> loop,
            JsonMapper json,
            Market7Settings settings) {
        return new RedisListener(
                copy::offer, new RedisViews(loop::getObject, json, settings.redis().candles()));
    }

    @Bean
    Supplier<RedisStatus> redisStatus(RedisCopy copy, Clock clock) {
        return () -> status(copy.health(), clock);
    }

    private static RedisStatus status(RedisHealth health, Clock clock) {
        return new RedisStatus(
                health.state().name(),
                health.server(),
                health.reason(),
                health.writtenAt(),
                health.writtenAt() == null
                        ? null
                        : (Long) Duration.between(health.writtenAt(), clock.instant()).toSeconds(),
                health.dropped(),
                health.flushes());
    }

    /** A service without its copy is degraded, and ready all the same. */
    @Bean
    HealthIndicator redisHealthIndicator(Supplier<RedisStatus> status) {
        return () -> health(status.get());
    }

    private static Health health(RedisStatus status) {
        Health.Builder health =
                status.state().equals("DOWN") ? Health.status("DEGRADED") : Health.up();
        health.withDetail("state", status.state()).withDetail("server", status.server());
        if (status.reason() != null) {
            health.withDetail("reason", status.reason());
        }
        if (status.ageSeconds() != null) {
            health.withDetail("ageSeconds", status.ageSeconds());
        }
        return health.withDetail("dropped", status.dropped())
                .withDetail("flushes", status.flushes())
                .build();
    }

    @Bean
    MeterBinder redisMeters(RedisCopy copy, RedisScores scores) {
        return registry -> {
            register(copy, registry);
            asked("hit", scores, RedisScores::hits, registry);
            asked("miss", scores, RedisScores::misses, registry);
        };
    }

    private static void asked(
            String result,
            RedisScores scores,
            ToDoubleFunction<RedisScores> count,
            MeterRegistry registry) {
        FunctionCounter.builder("market7.model.cache", scores, count)
                .description("Scores that people asked for: found in Redis, or not")
                .tag("result", result)
                .register(registry);
    }

    private static void register(RedisCopy copy, MeterRegistry registry) {
        FunctionCounter.builder("market7.redis.dropped", copy, each -> each.health().dropped())
                .register(registry);
        FunctionCounter.builder("market7.redis.written", copy, each -> each.health().written())
                .register(registry);
        FunctionCounter.builder("market7.redis.failures", copy, each -> each.health().failures())
                .register(registry);
        Gauge.builder("market7.redis.waiting", copy, each -> each.health().waiting())
                .register(registry);
        Gauge.builder(
                        "market7.redis.up",
                        copy,
                        each -> each.health().state() == RedisHealth.State.UP ? 1 : 0)
                .register(registry);
    }
}
