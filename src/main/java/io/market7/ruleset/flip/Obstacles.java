package io.market7.ruleset.flip;

import io.market7.domain.decision.Decision;
import io.market7.ruleset.check.ConclusionFunction;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands between a decision and the goal. Every way to the goal changes at least one of the
 * measures that have a say in each obstacle.
 */
final class Obstacles {

    private static final Set<ConclusionFunction> LIFTS = Set.of(ConclusionFunction.LIFT);
    private static final Set<ConclusionFunction> LIFTABLE =
            Set.of(ConclusionFunction.LIFTABLE_VETO);
    private static final Set<ConclusionFunction> PROPOSALS = Set.of(ConclusionFunction.PROPOSAL);
    private static final Set<ConclusionFunction> ANY = Set.of(ConclusionFunction.values());

    private final Goal goal;
    private final Reach reach;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final BitSet lifts;
    private final BitSet everything;

    Obstacles(Goal goal, Reach reach, List<Rule> rules) {
        this.goal = goal;
        this.reach = reach;
        this.everything = reach.of(ANY);
        this.lifts = reach.of(LIFTS);
        rules.forEach(rule -> this.rules.put(rule.name(), rule));
    }

    /** Returns the measures with a say in each obstacle. */
    List<BitSet> of(Decision decision) {
        if (!goal.action()) {
            return List.of(everything);
        }
        List<BitSet> obstacles = new ArrayList<>();
        decision.vetoes().forEach(veto -> obstacles.add(veto(rules.get(veto), decision)));
        if (decision.proposals().isEmpty() || obstacles.isEmpty()) {
            BitSet proposals = new BitSet();
            rules.values().stream()
                    .filter(rule -> Reach.concludes(rule, PROPOSALS))
                    .forEach(rule -> proposals.or(now(rule, decision)));
            obstacles.add(proposals);
        }
        return obstacles;
    }

    private BitSet veto(Rule rule, Decision decision) {
        BitSet own = now(rule, decision);
        if (Reach.concludes(rule, LIFTABLE)) {
            own.or(lifts);
        }
        return own;
    }

    /**
     * Returns the measures with a say in a rule as things are: that more timeframes pass takes a
     * rule that fails one of them now.
     */
    private BitSet now(Rule rule, Decision decision) {
        if (decision.timeframes() == null
                || decision.btc().condition() == null
                || !Reach.wantsMoreTimeframes(rule)) {
            return (BitSet) reach.of(rule).clone();
        }
        BitSet now = reach.besideTimeframes(rule);
        decision.timeframes()
                .values()
                .forEach(failed -> failed.forEach(name -> now.or(reach.of(rules.get(name)))));
        return now;
    }

    /** Returns the standing vetoes no measure has a say in. */
    List<String> fixed(Decision decision) {
        return goal.action()
                ? decision.vetoes().stream()
                        .filter(veto -> veto(rules.get(veto), decision).isEmpty())
                        .toList()
                : List.of();
    }
}
