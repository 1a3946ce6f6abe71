package io.market7.cycle.backtest;

/**
 * How often a question came out one way.
 *
 * @param question label of the question
 * @param outcome outcome of the decisions
 * @param count decisions
 */
public record OutcomeCount(String question, String outcome, long count) {}
