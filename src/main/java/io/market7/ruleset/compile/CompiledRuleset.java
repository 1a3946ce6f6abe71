package io.market7.ruleset.compile;

import io.market7.domain.decision.RuleIndex;
import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.print.RuleFormatter;
import io.market7.ruleset.verdict.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A compiled version of a ruleset with its pool of sessions. Safe to use from many threads. */
public final class CompiledRuleset implements AutoCloseable {

    private final RulesetRef ref;
    private final RulesetSource source;
    private final RuleTree tree;
    private final RuleIndex index;
    private final CompiledBase base;
    private final Judge judge;
    private final SessionLimits limits;
    private final CompiledRuleset scores;
    private final ParameterValues defaults;
    private final ConcurrentLinkedDeque<RuleSession> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idleCount = new AtomicInteger();
    private final AtomicInteger inUse = new AtomicInteger();
    private final AtomicBoolean retired = new AtomicBoolean();
    private volatile boolean closed;
    private final FactUse use;
    private final Set<String> groups;

    /**
     * @param base what Drools made of it; null when only the tree judges
     * @param scores the scoring rules by themselves; null when there are none apart
     */
    CompiledRuleset(
            RulesetSource source,
            RuleTree tree,
            CompiledBase base,
            Judge judge,
            SessionLimits limits,
            CompiledRuleset scores) {
        this.ref =
                new RulesetRef(
                        source.manifest().ruleset(), source.manifest().version(), source.sha256());
        this.source = source;
        this.tree = tree;
        this.index = new RuleIndex(ref, entries(tree));
        this.base = base;
        this.judge = judge;
        this.limits = limits;
        this.scores = scores;
        this.use = new FactUse(source.rules());
        this.groups =
                source.rules().stream()
                        .map(RulesetCompiler::groupOf)
                        .collect(Collectors.toUnmodifiableSet());
        this.defaults = ParameterValues.defaults(source.manifest());
    }

    /**
     * Returns the same version judged by somebody else; it shares what was compiled and must not
     * outlive this one.
     *
     * @throws IllegalStateException when the rule engine is asked for and never compiled it
     */
    public CompiledRuleset judgedBy(Judge other) {
        if (other != Judge.TREE && base == null) {
            throw new IllegalStateException(
                    "Ruleset %s was not compiled for the rule engine. Expected the tree to judge."
                            .formatted(ref.name()));
        }
        return new CompiledRuleset(
                source,
                tree,
                other == Judge.TREE ? null : base.lent(),
                other,
                limits,
                scores == null ? null : scores.judgedBy(other));
    }

    /** Returns name, version and digest. */
    public RulesetRef ref() {
        return ref;
    }

    /** Returns what was compiled. */
    public RulesetSource source() {
        return source;
    }

    /** Returns the rules as the tree judges them. */
    public RuleTree tree() {
        return tree;
    }

    /** Returns what the places of rules and conditions in kept verdicts stand for. */
    public RuleIndex index() {
        return index;
    }

    private static List<RuleIndex.Entry> entries(RuleTree tree) {
        List<RuleIndex.Entry> entries = new ArrayList<>();
        for (int place = 0; place < tree.rules().size(); place++) {
            List<String> conditions =
                    tree.points().of(place).stream().map(RuleFormatter::condition).toList();
            entries.add(new RuleIndex.Entry(tree.rules().get(place).name(), conditions));
        }
        return entries;
    }

    /** Returns the manifest's default parameters. */
    public ParameterValues defaults() {
        return defaults;
    }

    /**
     * Returns the rules that change the ruleset's score, by themselves: another ruleset that only
     * needs the score need not run the rest.
     */
    public CompiledRuleset scoring() {
        return scores == null ? this : scores;
    }

    /** Returns whether any rule stands in this group. */
    public boolean fires(String group) {
        return groups.contains(group);
    }

    /** Returns whether any rule could look at this fact; the others need not enter a session. */
    public boolean reads(Object fact) {
        return use.reads(fact);
    }

    /** Returns an empty session for one candidate; give it back with {@link #release}. */
    public RuleSession acquire() {
        inUse.incrementAndGet();
        RuleSession session = idle.pollFirst();
        if (session == null) {
            session = newSession(judge);
        } else {
            idleCount.decrementAndGet();
        }
        session.start();
        return session;
    }

    /** Returns an empty session in which the tree judges, too, whoever else does. */
    public RuleSession acquireWitnessed() {
        if (judge != Judge.DROOLS) {
            return acquire();
        }
        inUse.incrementAndGet();
        RuleSession session = newSession(Judge.BOTH);
        session.start();
        return session;
    }

    private RuleSession newSession(Judge by) {
        return switch (by) {
            case TREE -> new TreeRuleSession(tree.session());
            case DROOLS -> new DroolsSession(base, limits.time());
            case BOTH ->
                    new WitnessedSession(new DroolsSession(base, limits.time()), tree.session());
        };
    }

    /**
     * Takes a session back. One that failed, is one too many, or judges in another way than the
     * rest is thrown away.
     */
    public void release(RuleSession session) {
        boolean ours = !closed && (judge != Judge.DROOLS || session.tree() == null);
        if (ours && idleCount.get() < limits.maxIdle() && session.clear()) {
            idleCount.incrementAndGet();
            idle.addFirst(session);
        } else {
            session.dispose();
        }
        inUse.decrementAndGet();
        if (closed) {
            retire();
        }
    }

    /** Gives up what was compiled, once nobody decides with it any more. */
    @Override
    public void close() {
        closed = true;
        retire();
        if (scores != null) {
            scores.close();
        }
    }

    private void retire() {
        for (RuleSession session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.dispose();
        }
        if (inUse.get() == 0 && base != null && retired.compareAndSet(false, true)) {
            base.retirement().run();
        }
    }
}
