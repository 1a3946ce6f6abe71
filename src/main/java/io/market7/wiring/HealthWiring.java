package io.market7.wiring;

import io.market7.cycle.live.LoopHealth;
import io.market7.cycle.live.TradingLoop;
import io.market7.journal.SqliteJournal;
import io.market7.ruleset.Diagnostic;
import io.market7.ruleset.live.InForce;
import io.market7.ruleset.live.LiveRulesets;
import java.time.Clock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what readiness means: rules compiled, candles coming, journal writable. */
@Configuration(proxyBeanMethods = false)
public class HealthWiring {

    /** A service whose rule files are broken decides by what decided before, and is ready. */
    @Bean
    HealthIndicator rulesetsHealthIndicator(LiveRulesets rulesets) {
        return () -> {
            InForce now = rulesets.inForce();
            Health.Builder health = Health.up();
            now.rulesets()
                    .all()
                    .forEach(each -> health.withDetail(each.ref().name(), each.ref().version()));
            if (now.isStale()) {
                health.withDetail("stale", now.staleSince().toString());
                health.withDetail(
                        "faults", now.faults().stream().map(Diagnostic::toString).toList());
            }
            return health.build();
        };
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
