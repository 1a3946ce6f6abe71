package io.market7.ruleset.verdict;

import io.market7.ruleset.check.FactSchema;
import io.market7.ruleset.manifest.ParameterSpec;
import io.market7.ruleset.tree.Rule;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules of one version, ready to be judged without the rule engine. Immutable; sessions do the
 * work. Building one takes milliseconds, because nothing is compiled to bytecode but the readers of
 * the fact records.
 */
public final class RuleTree {

    private final List<Rule> rules;
    private final RuleNode[] nodes;
    private final RulePoints points;
    private final Map<Class<?>, Integer> types;
    private final int slots;
    private final Map<String, RuleNode[]> groups = new HashMap<>();

    /**
     * @param schema fact types
     * @param parameters parameters of the ruleset in manifest order
     * @param rules checked rules in file order
     * @param groupOf stage group of each rule
     */
    public RuleTree(
            FactSchema schema,
            List<ParameterSpec> parameters,
            List<Rule> rules,
            Function<Rule, String> groupOf) {
        this.rules = List.copyOf(rules);
        this.points = new RulePoints(rules);
        RuleCompiler compiler = new RuleCompiler(schema, parameters, points, groupOf);
        this.nodes = new RuleNode[rules.size()];
        for (int place = 0; place < nodes.length; place++) {
            nodes[place] = compiler.compile(rules.get(place), place);
        }
        this.types = compiler.types();
        this.slots = compiler.slots();
        for (RuleNode node : nodes) {
            groups.merge(
                    node.group(),
                    new RuleNode[] {node},
                    (before, more) -> {
                        RuleNode[] both = Arrays.copyOf(before, before.length + 1);
                        both[before.length] = more[0];
                        return both;
                    });
        }
    }

    /** Returns the rules in file order; the place of a rule in this list is its place. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the conditions of the rules and their places. */
    public RulePoints points() {
        return points;
    }

    /** Returns an empty session; one thread uses it at a time. */
    public TreeSession session() {
        return new TreeSession(this);
    }

    RuleNode[] group(String name) {
        return groups.getOrDefault(name, new RuleNode[0]);
    }

    RuleNode[] nodes() {
        return nodes;
    }

    Frame frame() {
        return new Frame(slots, points.patternCount(), points.count());
    }

    TreeMemory memory() {
        return new TreeMemory(types);
    }
}
