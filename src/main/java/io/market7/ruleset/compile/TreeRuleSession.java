package io.market7.ruleset.compile;

import io.market7.domain.decision.RuleConclusion;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.TreeSession;
import java.util.Collection;

/** A session whose rules are judged by the condition tree alone. */
final class TreeRuleSession implements RuleSession {

    private final TreeSession tree;

    TreeRuleSession(TreeSession tree) {
        this.tree = tree;
    }

    @Override
    public void start() {
        // The tree tries a bounded number of combinations and fires each rule once.
    }

    @Override
    public void parameters(ParameterValues values) {
        tree.parameters(values);
    }

    @Override
    public void insert(Object fact) {
        tree.insert(fact);
    }

    @Override
    public void insertConstant(Object fact) {
        tree.insert(fact);
    }

    @Override
    public void replace(Object before, Object after) {
        tree.replace(before, after);
    }

    @Override
    public void fire(String group) {
        tree.fire(group);
    }

    @Override
    public <T extends RuleConclusion> Collection<T> concluded(Class<T> type) {
        return tree.conclusions(type);
    }

    @Override
    public void agree() {
        // Nobody else judged.
    }

    @Override
    public TreeSession tree() {
        return tree;
    }

    @Override
    public boolean clear() {
        tree.clear();
        return true;
    }

    @Override
    public void dispose() {
        tree.clear();
    }
}
