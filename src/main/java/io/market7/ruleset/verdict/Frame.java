package io.market7.ruleset.verdict;

import java.util.Arrays;

/**
 * What operands read and conditions write while rules are evaluated. Unknown numbers are NaN, which
 * no fact can hold; unknown values are null.
 */
final class Frame {

    /** The fact the present pattern is matched with; null for the parameters. */
    Object fact;

    /** How often a pattern had more than one matching fact to go on with. */
    int choices;

    /** Numbers bound in the present rule, by slot. */
    final double[] numbers;

    /** Other values bound in the present rule, by slot. */
    final Object[] values;

    /** Fact each pattern speaks of, by its place in the ruleset; null when there is none. */
    final Object[] chosen;

    /** How each condition came out, by its place in the ruleset. */
    final byte[] truths;

    /** Numeric parameters by their place in the manifest; NaN is off or no number. */
    double[] parameterNumbers;

    /** Parameters by their place in the manifest; null is off. */
    Object[] parameterValues;

    Frame(int slots, int patterns, int conditions) {
        chosen = new Object[patterns];
        numbers = new double[slots];
        values = new Object[slots];
        truths = new byte[conditions];
    }

    void forget() {
        Arrays.fill(chosen, null);
        Arrays.fill(truths, Tri.NOT_ASKED);
    }
}
