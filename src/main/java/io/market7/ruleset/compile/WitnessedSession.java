package io.market7.ruleset.compile;

import io.market7.domain.decision.AmountChange;
import io.market7.domain.decision.RuleConclusion;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.TreeSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A session in which the rule engine decides and the condition tree witnesses. */
final class WitnessedSession implements RuleSession {

    private final DroolsSession engine;
    private final TreeSession tree;

    WitnessedSession(DroolsSession engine, TreeSession tree) {
        this.engine = engine;
        this.tree = tree;
    }

    @Override
    public void start() {
        engine.start();
    }

    @Override
    public void parameters(ParameterValues values) {
        engine.parameters(values);
        tree.parameters(values);
    }

    @Override
    public void insert(Object fact) {
        engine.insert(fact);
        tree.insert(fact);
    }

    @Override
    public void insertConstant(Object fact) {
        engine.insertConstant(fact);
        tree.insert(fact);
    }

    @Override
    public void replace(Object before, Object after) {
        engine.replace(before, after);
        tree.replace(before, after);
    }

    @Override
    public void fire(String group) {
        engine.fire(group);
        tree.fire(group);
    }

    @Override
    public <T extends RuleConclusion> Collection<T> concluded(Class<T> type) {
        return engine.concluded(type);
    }

    @Override
    public void agree() {
        List<Object> witnessed = new ArrayList<>(tree.conclusions());
        witnessed.removeIf(WitnessedSession::isPassing);
        List<Object> unseen = new ArrayList<>();
        for (RuleConclusion each : engine.conclusions()) {
            if (!isPassing(each) && !witnessed.remove(each)) {
                unseen.add(each);
            }
        }
        if (!unseen.isEmpty() || !witnessed.isEmpty()) {
            throw new IllegalStateException(
                    "The rule engine and the condition tree disagree: only the engine concluded %s, only the tree %s."
                            .formatted(unseen, witnessed));
        }
    }

    /** Changes of the amount leave the engine again when the amount on the table is replaced. */
    private static boolean isPassing(Object conclusion) {
        return conclusion instanceof AmountChange;
    }

    @Override
    public TreeSession tree() {
        return tree;
    }

    @Override
    public boolean clear() {
        tree.clear();
        return engine.clear();
    }

    @Override
    public void dispose() {
        engine.dispose();
    }
}
