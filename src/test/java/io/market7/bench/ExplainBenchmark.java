package io.market7.bench;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.floor.Floor;
import io.market7.floor.FloorResult;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.RuleTree;
import io.market7.ruleset.verdict.TreeSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What explaining one decision of ruleset dca costs: without evidence, with the verdict of every
 * rule, with the evidence of those that concluded, with that of all; and the tree by itself, on
 * facts that lie ready.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class ExplainBenchmark {

    private record Ready(ParameterValues parameters, List<Object> facts) {}

    private RuleEngine alone;
    private RuleEngine witnessed;
    private TreeSession tree;
    private final List<Ready> ready = new ArrayList<>();
    private List<FactSet> facts;
    private int next;

    @Setup
    public void setUp() {
        BoundRulesets bound =
                RulesetCatalog.open(BenchHome.path("rules"), BenchHome.path("config/rulesets.yaml"))
                        .bind(Map.of());
        BoundRulesets engineOnly = bound.judgedBy(Judge.DROOLS);
        witnessed = new RuleEngine(() -> bound);
        alone = new RuleEngine(() -> engineOnly);
        facts = BenchFacts.dca(1_000);
        RuleTree rules = bound.ruleset("dca").tree();
        tree = rules.session();
        for (FactSet each : facts) {
            witnessed.decide(
                    each,
                    Set.of(),
                    memory ->
                            ready.add(
                                    new Ready(
                                            memory.parameters(),
                                            List.copyOf(memory.seenBy(rules.rules().get(0))))));
        }
    }

    @Benchmark
    public Decision decision(ThreadMeter meter) {
        meter.operations++;
        return alone.decide(facts.get(turn()), ExplainLevel.NONE);
    }

    @Benchmark
    public Decision verdicts(ThreadMeter meter) {
        meter.operations++;
        return witnessed.decide(facts.get(turn()), ExplainLevel.NONE);
    }

    @Benchmark
    public Decision why(ThreadMeter meter) {
        meter.operations++;
        return witnessed.decide(facts.get(turn()), ExplainLevel.WHY);
    }

    @Benchmark
    public Decision full(ThreadMeter meter) {
        meter.operations++;
        return witnessed.decide(facts.get(turn()), ExplainLevel.FULL);
    }

    /** Every rule and condition judged, nothing else. */
    @Benchmark
    public int tree(ThreadMeter meter) {
        meter.operations++;
        Ready candidate = ready.get(turn());
        tree.parameters(candidate.parameters());
        candidate.facts().forEach(tree::insert);
        tree.judgeRest();
        int sum = 0;
        for (int rule = 0; rule < tree.rules().size(); rule++) {
            sum += tree.verdict(rule);
        }
        tree.clear();
        return sum;
    }

    @Benchmark
    public FloorResult floor(ThreadMeter meter) {
        meter.operations++;
        return Floor.decide(facts.get(turn()));
    }

    private int turn() {
        next = next + 1 == facts.size() ? 0 : next + 1;
        return next;
    }
}
