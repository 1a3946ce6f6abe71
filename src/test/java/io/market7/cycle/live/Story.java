package io.market7.cycle.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;
import io.market7.execution.BarOutcome;
import io.market7.execution.Fill;
import io.market7.execution.FundingPayment;
import io.market7.execution.LegFill;
import io.market7.execution.LegOutcome;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one or several runs of a loop did. */
final class Story implements CycleListener {
    final SortedMap<String, String> decisions = new TreeMap<>();
    final SortedMap<Long, Fill> fills = new TreeMap<>();
    final SortedMap<Long, LegFill> legFills = new TreeMap<>();
    final Set<FundingPayment> funding = new LinkedHashSet<>();

    @Override
    public void onEvaluation(Evaluation evaluation) {
        String line = DecisionWriter.text(evaluation.decision());
        String key = evaluation.decision().at() + " " + evaluation.decision().subject();
        String before = decisions.put(key + evaluation.decision().question(), line);
        assertThat(before == null || before.equals(line)).as(key).isTrue();
    }

    @Override
    public void onFills(Instant at, BarOutcome outcome) {
        for (Fill fill : outcome.fills()) {
            fills.put(fill.tradeId(), fill);
        }
    }

    @Override
    public void onLegs(Instant at, LegOutcome outcome) {
        outcome.fills().forEach(each -> legFills.put(each.fill().tradeId(), each));
        funding.addAll(outcome.funding());
    }
}
