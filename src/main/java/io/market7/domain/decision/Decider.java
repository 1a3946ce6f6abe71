package io.market7.domain.decision;

/** Turns facts into one decision; implemented by the rule engine, asked by the pipeline. */
@FunctionalInterface
public interface Decider {

    /**
     * Decides one question.
     *
     * @param facts what is known at the moment of the decision
     * @param level how much of the explanation to attach
     * @return the decision; the same facts always give the same decision
     */
    Decision decide(FactSet facts, ExplainLevel level);
}
