package io.market7.cycle.backtest;

/**
 * How often one rule stood in the way.
 *
 * @param question label of the question
 * @param rule name of the rule
 * @param vetoes decisions it vetoed
 * @param sole decisions in which it was the only veto
 * @param asked decisions of the question
 */
public record RuleCount(String question, String rule, long vetoes, long sole, long asked) {
    /** Returns the share of the question's decisions it vetoed, ratio. */
    public double shareRatio() {
        return asked == 0 ? 0 : (double) vetoes / asked;
    }
}
