package io.market7.ruleset.compile;

import io.market7.domain.decision.RuleConclusion;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.TreeSession;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.ObjectFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A Drools session that holds one candidate at a time. Parameters and other facts that never change
 * stay in it from one candidate to the next; everything else leaves with the candidate.
 */
final class DroolsSession implements RuleSession {

    /** Most rule firings one stage may have; more is a fault of the rules. */
    public static final int FIRING_LIMIT = 2_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ObjectFilter CONCLUSIONS = new ClassObjectFilter(RuleConclusion.class);

    private final CompiledBase base;
    private final KieSession session;
    private final List<FactHandle> handles = new ArrayList<>();
    private final Map<Object, FactHandle> constants = new IdentityHashMap<>();
    private final Set<String> fired = new HashSet<>();
    private final List<RuleConclusion> conclusions = new ArrayList<>();
    private boolean stale = true;
    private ParameterValues parameters;
    private FactHandle parametersHandle;
    private final long limitNanos;
    private long startedNanos;
    private long startedCpuNanos;
    private boolean late;
    private boolean failed;

    DroolsSession(CompiledBase base, Duration timeLimit) {
        this.base = base;
        this.session = base.session();
        this.limitNanos = timeLimit.toNanos();
    }

    @Override
    public void start() {
        startedNanos = System.nanoTime();
        startedCpuNanos = cpuNanos();
    }

    @Override
    public void parameters(ParameterValues values) {
        if (parameters == values) {
            return;
        }
        if (parametersHandle != null) {
            session.delete(parametersHandle);
        }
        parametersHandle = session.insert(base.parametersFact(values));
        parameters = values;
    }

    @Override
    public void insert(Object fact) {
        handles.add(session.insert(fact));
    }

    @Override
    public void insertConstant(Object fact) {
        constants.computeIfAbsent(fact, session::insert);
    }

    @Override
    public void replace(Object before, Object after) {
        FactHandle handle = session.getFactHandle(before);
        session.delete(handle);
        stale = true;
        handles.remove(handle);
        insert(after);
    }

    @Override
    public void fire(String group) {
        failed = true;
        stale = true;
        fired.add(group);
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

    /**
     * Asked before every firing; what was once late stays late, so that the rest is discarded. Time
     * in which the machine did something else is not the rules': a busy machine changes no
     * decision. The clock is asked first, because that is cheap.
     */
    private boolean inTime() {
        late |=
                System.nanoTime() - startedNanos > limitNanos
                        && cpuNanos() - startedCpuNanos > limitNanos;
        return !late;
    }

    private static long cpuNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported()
                ? THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static IllegalStateException stopped(String group, String limit) {
        return new IllegalStateException(
                "The rules of stage %s did not come to rest within %s.".formatted(group, limit));
    }

    @Override
    public <T extends RuleConclusion> Collection<T> concluded(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (RuleConclusion each : conclusions()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        }
        return found;
    }

    /**
     * Returns all conclusions of this candidate. The engine withdraws what the candidate before
     * concluded only when the group has its turn again; until then it is left out here.
     */
    List<RuleConclusion> conclusions() {
        if (stale) {
            conclusions.clear();
            for (Object each : session.getObjects(CONCLUSIONS)) {
                RuleConclusion conclusion = (RuleConclusion) each;
                if (fired.contains(base.groupOf(conclusion.rule()))) {
                    conclusions.add(conclusion);
                }
            }
            stale = false;
        }
        return conclusions;
    }

    @Override
    public void agree() {
        // Nobody else judged.
    }

    @Override
    public TreeSession tree() {
        return null;
    }

    @Override
    public boolean clear() {
        if (failed) {
            return false;
        }
        handles.forEach(session::delete);
        handles.clear();
        fired.clear();
        stale = true;
        return true;
    }

    @Override
    public void dispose() {
        session.dispose();
    }
}
