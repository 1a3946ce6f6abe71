package io.market7.ruleset.verdict;

import java.util.Arrays;

/**
 * What operands read and conditions write while rules are evaluated. Unknown numbers are NaN, which
 * no fact can hold; unknown values are null.
 */
final class Frame {

    /** The fact the present pattern is matched with; null for the parameters. */
    Object fact;

    /** How often a pattern was matched with a fact after another that matched. */
    int choices;

    /** Numbers bound in the present rule, by slot. */
    final double[] numbers;

    /** Other values bound in the present rule, by slot. */
    final Object[] values;

    /** Fact each pattern speaks of, by its place in the ruleset; null when there is none. */
    final Object[] chosen;

    /** How each condition came out, by its place in the ruleset. */
    final byte[] truths;

    /** Whether conditions leave behind what they saw. */
    boolean showing;

    /** What each condition saw on its left side, by its place in the ruleset. */
    final Object[] observed;

    /** What each condition compared it with, by its place in the ruleset. */
    final Object[] thresholds;

    /** Numeric parameters by their place in the manifest; NaN is off or no number. */
    double[] parameterNumbers;

    /** Parameters by their place in the manifest; null is off. */
    Object[] parameterValues;

    Frame(int slots, int patterns, int conditions) {
        chosen = new Object[patterns];
        numbers = new double[slots];
        values = new Object[slots];
        truths = new byte[conditions];
        observed = new Object[conditions];
        thresholds = new Object[conditions];
    }

    void forget() {
        Arrays.fill(chosen, null);
        if (showing) {
            Arrays.fill(observed, null);
            Arrays.fill(thresholds, null);
            showing = false;
        }
        Arrays.fill(truths, Tri.NOT_ASKED);
    }
}
