package io.market7.api.status;

import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.domain.decision.Adjustment;
import io.market7.domain.decision.Decision;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts decisions and the rules that spoke in them, for Prometheus. */
@Component
class ServiceMeters implements CycleListener {

    private final MeterRegistry registry;

    ServiceMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        Decision decision = evaluation.decision();
        registry.counter(
                        "market7.decisions",
                        "engine",
                        decision.question().label(),
                        "outcome",
                        decision.outcome())
                .increment();
        spoke(decision)
                .distinct()
                .forEach(rule -> registry.counter("market7.rule.fired", "rule", rule).increment());
    }

    private static Stream<String> spoke(Decision decision) {
        Stream<String> adjusted = decision.adjustments().stream().map(Adjustment::rule);
        return Stream.concat(
                adjusted,
                Stream.of(
                                decision.proposals(),
                                decision.vetoes(),
                                decision.lifted(),
                                decision.tags())
                        .flatMap(List::stream));
    }
}
