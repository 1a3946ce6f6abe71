package io.market7.wiring;

import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.TradingLoop;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.engine.BoundRulesets;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what readiness means: rules compiled, candles coming, journal writable. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    @Bean
    HealthIndicator rulesetsHealthIndicator(BoundRulesets bound) {
        Map<String, String> versions =
                bound.all().stream()
                        .map(CompiledRuleset::ref)
                        .collect(Collectors.toMap(each -> each.name(), each -> each.version()));
        return () -> Health.up().withDetails(versions).build();
    }

    @Bean
    HealthIndicator feedHealthIndicator(TradingLoop loop, Clock clock) {
        return () -> feed(loop.health(), clock);
    }

    private static Health feed(LoopHealth health, Clock clock) {
        Health.Builder builder =
                health.fresh(clock.instant()) ? Health.up() : Health.outOfService();
        builder.withDetail("phase", health.phase().name());
        builder.withDetail("barsSeen", health.barsSeen());
        builder.withDetail("decisions", health.decisions());
        builder.withDetail("errors", health.errors());
        if (health.lastBarAt() != null) {
            builder.withDetail("lastBarAt", health.lastBarAt().toString());
        }
        return builder.build();
    }

    @Bean
    HealthIndicator journalHealthIndicator(SqliteJournal journal) {
        return () -> {
            try {
                journal.flush();
                return Health.up().build();
            } catch (IllegalStateException e) {
                return Health.down().withDetail("reason", e.getMessage()).build();
            }
        };
    }
}
