package io.market7.cycle.backtest;

import io.market7.codec.DecisionWriter;
import io.market7.cycle.CycleListener;
import io.market7.cycle.Evaluation;

/** Writes every decision as canonical JSON with its moment and symbol. */
record DecisionsFile(OutputFile file) implements CycleListener {
    @Override
    public void onEvaluation(Evaluation evaluation) {
        file.line(DecisionWriter.bytesWithMoment(evaluation.decision().unexplained()));
    }
}
