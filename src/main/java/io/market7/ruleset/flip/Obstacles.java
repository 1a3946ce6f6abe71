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
    private final Map<String, BitSet> vetoes = new TreeMap<>();
    private final BitSet proposals;
    private final BitSet everything;

    Obstacles(Goal goal, Reach reach, List<Rule> rules) {
        this.goal = goal;
        this.proposals = reach.of(PROPOSALS);
        this.everything = reach.of(ANY);
        BitSet lifts = reach.of(LIFTS);
        for (Rule rule : rules) {
            BitSet own = (BitSet) reach.of(rule).clone();
            if (Reach.concludes(rule, LIFTABLE)) {
                own.or(lifts);
            }
            vetoes.put(rule.name(), own);
        }
    }

    /** Returns the measures with a say in each obstacle. */
    List<BitSet> of(Decision decision) {
        if (!goal.action()) {
            return List.of(everything);
        }
        List<BitSet> obstacles = new ArrayList<>();
        decision.vetoes().forEach(veto -> obstacles.add(vetoes.get(veto)));
        if (decision.proposals().isEmpty() || obstacles.isEmpty()) {
            obstacles.add(proposals);
        }
        return obstacles;
    }

    /** Returns the standing vetoes no measure has a say in. */
    List<String> fixed(Decision decision) {
        return goal.action()
                ? decision.vetoes().stream().filter(veto -> vetoes.get(veto).isEmpty()).toList()
                : List.of();
    }
}
