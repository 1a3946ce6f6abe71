package io.market7.ruleset.compile;

import io.market7.ruleset.manifest.ParameterValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A Drools session that holds one candidate at a time. Parameters and other facts that never change
 * stay in it from one candidate to the next; everything else leaves with the candidate.
 */
public final class RuleSession {

    /** Most rule firings one stage may have; more is a fault of the rules. */
    public static final int FIRING_LIMIT = 2_000;

    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();
    private final Map<Object, FactHandle> constants = new IdentityHashMap<>();
    private ParameterValues parameters;
    private FactHandle parametersHandle;
    private final long limitNanos;
    private long startedNanos;
    private boolean late;
    private boolean failed;

    RuleSession(KieSession session, Duration timeLimit) {
        this.session = session;
        this.limitNanos = timeLimit.toNanos();
    }

    /** Starts the time of the next candidate. */
    RuleSession started() {
        startedNanos = System.nanoTime();
        return this;
    }

    /** Makes these the parameters of the session; does nothing when they are already. */
    public void parameters(ParameterValues values, CompiledRuleset ruleset) {
        if (parameters == values) {
            return;
        }
        if (parametersHandle != null) {
            session.delete(parametersHandle);
        }
        parametersHandle = session.insert(ruleset.parametersFact(values));
        parameters = values;
    }

    /** Inserts a fact of the candidate. */
    public FactHandle insert(Object fact) {
        FactHandle handle = session.insert(fact);
        handles.add(handle);
        return handle;
    }

    /** Inserts a fact that stays for all candidates; the same object is inserted once. */
    public void insertConstant(Object fact) {
        constants.computeIfAbsent(fact, session::insert);
    }

    /** Puts another fact in the place of one that was inserted before. */
    public FactHandle replace(FactHandle handle, Object fact) {
        session.delete(handle);
        handles.remove(handle);
        return insert(fact);
    }

    /**
     * Fires the rules of one group.
     *
     * @throws IllegalStateException when they do not come to rest within {@link #FIRING_LIMIT}
     *     firings or {@link SessionLimits#time()}
     */
    public void fire(String group) {
        failed = true;
        session.getAgenda().getAgendaGroup(group).setFocus();
        int firings = session.fireAllRules(match -> inTime(), FIRING_LIMIT);
        if (late || !inTime()) {
            throw stopped(group, limitNanos / 1_000_000 + " milliseconds");
        }
        if (firings >= FIRING_LIMIT) {
            throw stopped(group, FIRING_LIMIT + " firings");
        }
        failed = false;
    }

    /** Asked before every firing; what was once late stays late, so that the rest is discarded. */
    private boolean inTime() {
        late |= System.nanoTime() - startedNanos > limitNanos;
        return !late;
    }

    private static IllegalStateException stopped(String group, String limit) {
        return new IllegalStateException(
                "The rules of stage %s did not come to rest within %s.".formatted(group, limit));
    }

    /** Returns the conclusions of one class that stand in the session. */
    public Collection<?> concluded(Class<?> type) {
        return session.getObjects(new ClassObjectFilter(type));
    }

    /** Removes the candidate; returns whether the session may be used again. */
    boolean clear() {
        if (failed) {
            return false;
        }
        handles.forEach(session::delete);
        handles.clear();
        return true;
    }

    void dispose() {
        session.dispose();
    }
}
