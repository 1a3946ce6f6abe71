package io.market7.ruleset.compile;

import io.market7.domain.decision.RulesetRef;
import io.market7.ruleset.manifest.ParameterValues;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactType;

/** A compiled version of a ruleset with its pool of sessions. Safe to use from many threads. */
public final class CompiledRuleset implements AutoCloseable {

    private final RulesetRef ref;
    private final RulesetSource source;
    private final KieBase base;
    private final FactType parametersType;
    private final Runnable retirement;
    private final ParameterValues defaults;
    private final ConcurrentLinkedDeque<RuleSession> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger idleCount = new AtomicInteger();
    private final SessionLimits limits;
    private final CompiledRuleset scores;
    private final FactUse use;
    private final Set<String> groups;

    CompiledRuleset(
            RulesetRef ref,
            RulesetSource source,
            KieBase base,
            FactType parametersType,
            Runnable retirement,
            SessionLimits limits,
            CompiledRuleset scores) {
        this.ref = ref;
        this.source = source;
        this.base = base;
        this.parametersType = parametersType;
        this.retirement = retirement;
        this.limits = limits;
        this.scores = scores;
        this.use = new FactUse(source.rules());
        this.groups =
                source.rules().stream()
                        .map(RulesetCompiler::groupOf)
                        .collect(Collectors.toUnmodifiableSet());
        this.defaults = ParameterValues.defaults(source.manifest());
    }

    /** Returns name, version and digest. */
    public RulesetRef ref() {
        return ref;
    }

    /** Returns what was compiled. */
    public RulesetSource source() {
        return source;
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

    /** Returns the compiled rules themselves, for measurements. */
    public KieBase base() {
        return base;
    }

    /** Returns an empty session for one candidate; give it back with {@link #release}. */
    public RuleSession acquire() {
        RuleSession session = idle.pollFirst();
        if (session == null) {
            return new RuleSession(base.newKieSession(), limits.time()).started();
        }
        idleCount.decrementAndGet();
        return session.started();
    }

    /** Takes a session back. One that failed, or is one too many, is thrown away. */
    public void release(RuleSession session) {
        if (idleCount.get() < limits.maxIdle() && session.clear()) {
            idleCount.incrementAndGet();
            idle.addFirst(session);
        } else {
            session.dispose();
        }
    }

    /** Returns a fact that holds these parameters. */
    public Object parametersFact(ParameterValues values) {
        try {
            Object fact = parametersType.newInstance();
            // Null as well: a declared number that nobody sets is 0, not unknown.
            values.asMap().forEach((name, value) -> parametersType.set(fact, name, value));
            return fact;
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(
                    "The parameters of ruleset %s cannot be created.".formatted(ref.name()), e);
        }
    }

    @Override
    public void close() {
        for (RuleSession session = idle.pollFirst(); session != null; session = idle.pollFirst()) {
            session.dispose();
        }
        retirement.run();
        if (scores != null) {
            scores.close();
        }
    }
}
