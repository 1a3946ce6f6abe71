package io.market7.ruleset.verdict;

import io.market7.domain.decision.RuleConclusion;
import io.market7.ruleset.manifest.ParameterValues;
import io.market7.ruleset.tree.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Judges one candidate at a time on the condition tree. Everything it keeps is used again for the
 * next candidate. One thread uses a session at a time.
 */
public final class TreeSession {

    private final RuleTree tree;
    private final Frame frame;
    private final TreeMemory memory;
    private final byte[] verdicts;
    private ParameterValues parameters;

    TreeSession(RuleTree tree) {
        this.tree = tree;
        this.frame = tree.frame();
        this.memory = tree.memory();
        this.verdicts = new byte[tree.nodes().length];
        clear();
    }

    /** Makes these the parameters of the session. */
    public void parameters(ParameterValues values) {
        if (parameters == values) {
            return;
        }
        parameters = values;
        int count = values.asMap().size();
        frame.parameterNumbers = new double[count];
        frame.parameterValues = new Object[count];
        Iterator<Object> all = values.asMap().values().iterator();
        for (int place = 0; place < count; place++) {
            Object value = all.next();
            boolean number = value instanceof Double || value instanceof Integer;
            frame.parameterValues[place] = value;
            frame.parameterNumbers[place] = number ? ((Number) value).doubleValue() : Double.NaN;
        }
    }

    /** Inserts a fact of the candidate. */
    public void insert(Object fact) {
        memory.insert(fact);
    }

    /** Puts another fact in the place of one that was inserted before. */
    public void replace(Object before, Object after) {
        memory.remove(before);
        memory.insert(after);
    }

    /** Judges the rules of one group and keeps what they conclude. */
    public void fire(String group) {
        for (RuleNode rule : tree.group(group)) {
            verdicts[rule.place()] = rule.judge(memory, frame, memory);
        }
    }

    /** Judges the rules whose group had no turn; they conclude nothing. */
    public void judgeRest() {
        for (RuleNode rule : tree.nodes()) {
            if (verdicts[rule.place()] == Tri.NOT_ASKED) {
                verdicts[rule.place()] = rule.judge(memory, frame, null);
            }
        }
    }

    /** Returns what was concluded, in the order of the rules. */
    public List<RuleConclusion> conclusions() {
        return memory.conclusions();
    }

    /** Returns the conclusions of one class, in the order of the rules. */
    public <T extends RuleConclusion> List<T> conclusions(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (RuleConclusion conclusion : memory.conclusions()) {
            if (type.isInstance(conclusion)) {
                found.add(type.cast(conclusion));
            }
        }
        return found;
    }

    /** Returns the rules in the order of their verdicts. */
    public List<Rule> rules() {
        return tree.rules();
    }

    /**
     * Returns the verdict of a rule: {@link Tri#TRUE} when it matched, {@link Tri#FALSE} or {@link
     * Tri#UNKNOWN} when it did not, {@link Tri#NOT_ASKED} before its turn.
     */
    public byte verdict(int rule) {
        return verdicts[rule];
    }

    /**
     * Returns how a condition came out, by its place in the ruleset; {@link Tri#NOT_ASKED} when the
     * fact it speaks of was not there.
     */
    public byte truth(int place) {
        return frame.truths[place];
    }

    /** Asks for what the conditions of this candidate saw; call it before any rule is judged. */
    public void show() {
        frame.showing = true;
    }

    /** Returns what a condition saw on its left side, by its place; null is unknown. */
    public Object observed(int place) {
        return frame.observed[place];
    }

    /**
     * Returns what a condition compared it with, by its place; null is unknown, off, or nothing.
     */
    public Object threshold(int place) {
        return frame.thresholds[place];
    }

    /**
     * Returns the fact a pattern speaks of, by the pattern's place; null when there is none, or
     * when it speaks of the parameters.
     */
    public Object chosen(int pattern) {
        return frame.chosen[pattern];
    }

    /** Forgets the candidate; the parameters stay. */
    public void clear() {
        memory.clear();
        frame.forget();
        Arrays.fill(verdicts, Tri.NOT_ASKED);
    }
}
