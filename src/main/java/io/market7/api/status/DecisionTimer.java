package io.market7.api.status;

import io.market7.domain.decision.Decider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Measures how long the rules take to decide, for Prometheus. */
@Component
public class DecisionTimer {

    private static final Duration[] STEPS = {
        Duration.ofNanos(50_000),
        Duration.ofNanos(100_000),
        Duration.ofNanos(250_000),
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100)
    };

    private final MeterRegistry registry;

    DecisionTimer(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Returns the same decider, measured. */
    public Decider around(Decider decider) {
        return (facts, level) -> {
            long startNanos = System.nanoTime();
            try {
                return decider.decide(facts, level);
            } finally {
                timer(facts.question().label())
                        .record(System.nanoTime() - startNanos, TimeUnit.NANOSECONDS);
            }
        };
    }

    private Timer timer(String question) {
        return Timer.builder("market7.decision")
                .tag("engine", question)
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }
}
