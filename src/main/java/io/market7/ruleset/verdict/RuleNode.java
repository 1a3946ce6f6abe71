package io.market7.ruleset.verdict;

import io.market7.ruleset.tree.Pattern;

/**
 * A rule ready to be judged.
 *
 * @param place its place in the ruleset
 * @param group stage group in which it has its turn
 * @param patterns patterns in order
 * @param conclusions what it concludes
 * @param once whether all its matches conclude the same, so that the first is enough
 */
record RuleNode(
        int place,
        String group,
        PatternNode[] patterns,
        ConclusionNode[] conclusions,
        boolean once) {

    /**
     * Judges the rule and concludes.
     *
     * @param memory facts by type
     * @param sink takes conclusions; null when the rule is only judged
     * @return whether facts are there that match all patterns together
     */
    byte judge(TreeMemory memory, Frame frame, TreeMemory sink) {
        frame.choices = 0;
        memory.turn();
        byte verdict = search(memory, frame, 0, Tri.TRUE, sink, true);
        if (frame.choices > 0 && (verdict != Tri.TRUE || sink != null && !once)) {
            // Several combinations were tried: note how the one fared that tells most.
            return search(memory, frame, 0, Tri.TRUE, null, verdict == Tri.TRUE);
        }
        return verdict;
    }

    private byte search(
            TreeMemory memory, Frame frame, int index, byte soFar, TreeMemory sink, boolean all) {
        if (index == patterns.length) {
            if (soFar == Tri.TRUE && sink != null) {
                conclude(frame, sink);
            }
            return soFar;
        }
        PatternNode pattern = patterns[index];
        if (pattern.type() < 0) {
            frame.fact = null;
            byte truth = Tri.and(soFar, pattern.match(frame));
            return search(memory, frame, index + 1, truth, sink, all);
        }
        if (pattern.quantifier() != Pattern.Quantifier.PLAIN) {
            byte truth = Tri.and(soFar, quantified(pattern, memory, frame));
            return search(memory, frame, index + 1, truth, sink, all);
        }
        return choices(pattern, memory, frame, index, soFar, sink, all);
    }

    private byte choices(
            PatternNode pattern,
            TreeMemory memory,
            Frame frame,
            int index,
            byte soFar,
            TreeMemory sink,
            boolean all) {
        Object[] facts = memory.facts(pattern.type());
        int count = memory.count(pattern.type());
        Object first = null;
        Object last = null;
        byte truth = Tri.FALSE;
        byte result = Tri.FALSE;
        boolean matched = false;
        for (int i = 0; i < count; i++) {
            frame.fact = facts[i];
            if (!pattern.chooses(frame)) {
                continue;
            }
            last = facts[i];
            frame.choices += matched ? 1 : 0;
            byte here = pattern.match(frame);
            truth = first == null ? here : truth;
            first = first == null ? last : first;
            if (here == Tri.TRUE) {
                frame.chosen[pattern.place()] = last;
                byte whole = search(memory, frame, index + 1, soFar, sink, all);
                result = !matched || whole == Tri.TRUE ? whole : result;
                matched = true;
                if (!all || result == Tri.TRUE && (once || sink == null)) {
                    return result;
                }
            }
        }
        if (matched) {
            return result;
        }
        truth = settled(pattern, frame, first, last, truth);
        return search(memory, frame, index + 1, Tri.and(soFar, truth), sink, all);
    }

    private static byte quantified(PatternNode pattern, TreeMemory memory, Frame frame) {
        Object[] facts = memory.facts(pattern.type());
        int count = memory.count(pattern.type());
        Object first = null;
        Object last = null;
        byte best = Tri.FALSE;
        for (int i = 0; i < count && best != Tri.TRUE; i++) {
            frame.fact = facts[i];
            if (pattern.chooses(frame)) {
                last = facts[i];
                byte truth = pattern.match(frame);
                best = first == null || truth == Tri.TRUE ? truth : best;
                first = first == null ? last : first;
            }
        }
        if (best == Tri.TRUE) {
            frame.chosen[pattern.place()] = last;
        } else {
            best = settled(pattern, frame, first, last, best);
        }
        return pattern.quantifier() == Pattern.Quantifier.NOT ? Tri.of(best != Tri.TRUE) : best;
    }

    /** Leaves in the frame how the first fact fared, which stands for all when none matches. */
    private static byte settled(
            PatternNode pattern, Frame frame, Object first, Object last, byte truth) {
        frame.chosen[pattern.place()] = first;
        if (first == null) {
            return pattern.absent(frame);
        }
        if (first == last) {
            return truth;
        }
        frame.fact = first;
        return pattern.match(frame);
    }

    private void conclude(Frame frame, TreeMemory sink) {
        for (ConclusionNode conclusion : conclusions) {
            sink.conclude(conclusion.conclude(frame));
        }
    }
}
