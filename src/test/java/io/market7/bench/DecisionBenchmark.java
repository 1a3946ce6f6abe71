package io.market7.bench;

import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.floor.Floor;
import io.market7.floor.FloorResult;
import io.market7.ruleset.catalog.RulesetCatalog;
import io.market7.ruleset.catalog.RulesetVersion;
import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.compile.CompiledRuleset;
import io.market7.ruleset.compile.Judge;
import io.market7.ruleset.compile.RulesetCompiler;
import io.market7.ruleset.compile.SessionLimits;
import io.market7.ruleset.engine.BoundRulesets;
import io.market7.ruleset.engine.RuleEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision of ruleset dca: through the engine with the tree as its witness, by either alone,
 * with a new session each time, and written by hand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class DecisionBenchmark {

    private RuleEngine pooled;
    private RuleEngine alone;
    private RuleEngine tree;
    private RuleEngine fresh;
    private List<FactSet> facts;
    private int next;

    @Setup
    public void setUp() {
        RulesetCatalog catalog =
                RulesetCatalog.open(
                        BenchHome.path("rules"), BenchHome.path("config/rulesets.yaml"));
        BoundRulesets keeping = catalog.bind(Map.of());
        BoundRulesets renewing = new BoundRulesets(withoutPool(catalog), Map.of());
        pooled = new RuleEngine(() -> keeping);
        BoundRulesets engineOnly = keeping.judgedBy(Judge.DROOLS);
        BoundRulesets treeOnly = keeping.judgedBy(Judge.TREE);
        alone = new RuleEngine(() -> engineOnly);
        tree = new RuleEngine(() -> treeOnly);
        fresh = new RuleEngine(() -> renewing);
        facts = BenchFacts.dca(1_000);
    }

    @Benchmark
    public Decision engine(ThreadMeter meter) {
        meter.operations++;
        return pooled.decide(nextFacts(), ExplainLevel.NONE);
    }

    /** Without the tree as a witness, so without evidence of rules. */
    @Benchmark
    public Decision engineAlone(ThreadMeter meter) {
        meter.operations++;
        return alone.decide(nextFacts(), ExplainLevel.NONE);
    }

    @Benchmark
    public Decision tree(ThreadMeter meter) {
        meter.operations++;
        return tree.decide(nextFacts(), ExplainLevel.NONE);
    }

    @Benchmark
    public Decision newSession(ThreadMeter meter) {
        meter.operations++;
        return fresh.decide(nextFacts(), ExplainLevel.NONE);
    }

    @Benchmark
    public FloorResult floor(ThreadMeter meter) {
        meter.operations++;
        return Floor.decide(nextFacts());
    }

    private FactSet nextFacts() {
        next = next + 1 == facts.size() ? 0 : next + 1;
        return facts.get(next);
    }

    private static List<CompiledRuleset> withoutPool(RulesetCatalog catalog) {
        List<CompiledRuleset> compiled = new ArrayList<>();
        for (RulesetVersion version : catalog.versions()) {
            if (version.binding().equals("live")) {
                compiled.add(
                        new RulesetCompiler(new FactSchema())
                                .compile(catalog.read(version), SessionLimits.fresh()));
            }
        }
        return compiled;
    }
}
