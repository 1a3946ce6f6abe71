package io.market7.ruleset.compile;

import io.market7.domain.decision.RuleConclusion;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.verdict.TreeSession;
import java.util.Collection;

/**
 * Working memory that holds one candidate at a time and judges the rules of a ruleset stage by
 * stage. Parameters stay from one candidate to the next; everything else leaves with the candidate.
 */
public interface RuleSession {

    /** Starts the time of the next candidate. */
    void start();

    /** Makes these the parameters of the session; does nothing when they are already. */
    void parameters(ParameterValues values);

    /** Inserts a fact of the candidate. */
    void insert(Object fact);

    /** Inserts a fact that may stay for all candidates; the same object is inserted once. */
    void insertConstant(Object fact);

    /** Puts another fact in the place of one that was inserted before. */
    void replace(Object before, Object after);

    /**
     * Fires the rules of one group.
     *
     * @throws IllegalStateException when they do not come to rest within the limits
     */
    void fire(String group);

    /** Returns what rules of the groups fired so far concluded, of one class. */
    <T extends RuleConclusion> Collection<T> concluded(Class<T> type);

    /**
     * Makes sure that all who judged the candidate concluded the same.
     *
     * @throws IllegalStateException when they disagree: then nobody knows what the rules say
     */
    void agree();

    /** Returns the tree that judged the same candidate; null when none did. */
    TreeSession tree();

    /** Removes the candidate; returns whether the session may be used again. */
    boolean clear();

    /** Gives up what the session holds of the engine. */
    void dispose();
}
