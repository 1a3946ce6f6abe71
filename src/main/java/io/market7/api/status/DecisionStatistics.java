package io.market7.api.status;

import io.market7.api.status.StatisticsView.OutcomeCount;
import io.market7.api.status.StatisticsView.QuestionCount;
import io.market7.api.status.StatisticsView.StatisticsPart;
import io.market7.api.status.StatisticsView.VetoCount;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Counts what the trading loop decides, by wall clock; begins anew with the service. */
@Component
class DecisionStatistics implements CycleListener {

    private static final long MOST_PARTS = 60;

    /** An outcome of a question, or a rule whose veto was left when it was asked. */
    private record Name(String question, String name) {}

    private final RollingCounts<Name> outcomes = new RollingCounts<>();
    private final RollingCounts<Name> vetoes = new RollingCounts<>();
    private final Clock clock;
    private final Instant startedAt;

    DecisionStatistics(Clock clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    @Override
    public void onEvaluation(Evaluation evaluation) {
        Instant now = clock.instant();
        String question = evaluation.decision().question().label();
        outcomes.add(new Name(question, evaluation.decision().outcome()), now);
        evaluation.decision().vetoes().forEach(rule -> vetoes.add(new Name(question, rule), now));
    }

    /** Returns what was decided in a window that ends now. */
    StatisticsView last(Window window) {
        Instant now = clock.instant();
        Instant to = RollingCounts.endOfSlot(now);
        Instant asked = to.minus(window.length());
        Instant from = asked.isBefore(startedAt) ? startedAt : asked;
        double minutes = Math.max(Duration.between(from, now).toMillis(), 1_000) / 60_000.0;
        Map<Name, Long> counts = outcomes.between(from, to);
        Map<String, Long> questions = byQuestion(counts);
        long decisions = sum(counts);
        return new StatisticsView(
                window.label(),
                from,
                to,
                decisions,
                decisions / minutes,
                questions.entrySet().stream()
                        .map(each -> question(each.getKey(), each.getValue(), counts, minutes))
                        .toList(),
                vetoes(from, to, questions),
                series(asked, to, window.length()));
    }

    private static QuestionCount question(
            String question, long decisions, Map<Name, Long> counts, double minutes) {
        List<OutcomeCount> said =
                counts.entrySet().stream()
                        .filter(each -> each.getKey().question().equals(question))
                        .map(each -> new OutcomeCount(each.getKey().name(), each.getValue()))
                        .sorted(
                                Comparator.comparingLong(OutcomeCount::decisions)
                                        .reversed()
                                        .thenComparing(OutcomeCount::outcome))
                        .toList();
        return new QuestionCount(question, decisions, decisions / minutes, said);
    }

    private List<VetoCount> vetoes(Instant from, Instant to, Map<String, Long> questions) {
        return vetoes.between(from, to).entrySet().stream()
                .map(each -> veto(each.getKey(), each.getValue(), questions))
                .sorted(
                        Comparator.comparingLong(VetoCount::vetoes)
                                .reversed()
                                .thenComparing(VetoCount::question)
                                .thenComparing(VetoCount::rule))
                .toList();
    }

    private static VetoCount veto(Name name, long count, Map<String, Long> questions) {
        long asked = Math.max(count, questions.getOrDefault(name.question(), count));
        return new VetoCount(name.question(), name.name(), count, (double) count / asked);
    }

    private List<StatisticsPart> series(Instant asked, Instant to, Duration length) {
        long slots = length.dividedBy(RollingCounts.SLOT);
        Duration part = length.dividedBy(Math.min(slots, MOST_PARTS));
        List<StatisticsPart> parts = new ArrayList<>();
        for (Instant from = asked; from.isBefore(to); from = from.plus(part)) {
            Instant end = from.plus(part);
            if (end.isAfter(startedAt)) {
                parts.add(new StatisticsPart(from, byQuestion(outcomes.between(from, end))));
            }
        }
        return parts;
    }

    private static Map<String, Long> byQuestion(Map<Name, Long> counts) {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((name, count) -> sums.merge(name.question(), count, Long::sum));
        return sums;
    }

    private static long sum(Map<Name, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
