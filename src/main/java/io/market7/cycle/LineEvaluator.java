package io.market7.cycle;

import io.market7.codec.DecisionWriter;
import io.market7.codec.ErrorLine;
import io.market7.codec.FactsException;
import io.market7.codec.FactsReader;
import io.market7.codec.Fault;
import io.market7.domain.decision.Decider;
import io.market7.domain.decision.Decision;
import io.market7.domain.decision.ExplainLevel;
import io.market7.domain.decision.FactSet;
import io.market7.ruleset.RulesetException;
import java.util.List;

/**
 * Answers facts that somebody else gives, one object at a time: nothing is predicted, journalled or
 * acted on. Safe to use from many threads when the decider is.
 */
public final class LineEvaluator {

    /** Parameters given with the facts do not exist or are out of range. */
    public static final String INVALID_PARAMETERS = "invalid-parameters";

    /** The rules or the calculations before them failed; the next line is decided all the same. */
    public static final String RULES_FAILED = "rules-failed";

    private final FactsReader reader = FactsReader.strict();
    private final Decider decider;

    /** Decides with {@code decider}. */
    public LineEvaluator(Decider decider) {
        this.decider = decider;
    }

    /**
     * What became of one object.
     *
     * @param json a decision or an error, one line of UTF-8 without line end
     * @param error the error; null when it is a decision
     * @param faults what is wrong with the facts, field by field; empty when nothing is
     */
    public record Answer(byte[] json, ErrorLine error, List<Fault> faults) {

        /** Returns whether it is a decision. */
        public boolean decided() {
            return error == null;
        }
    }

    /** Answers one object of the fact format, given as UTF-8. */
    public Answer answer(byte[] utf8, ExplainLevel level) {
        FactSet facts;
        try {
            facts = reader.read(utf8);
        } catch (FactsException fault) {
            ErrorLine error = ErrorLine.of(fault);
            return new Answer(error.bytes(), error, fault.faults());
        }
        try {
            Decision decision = decider.decide(facts, level);
            return new Answer(DecisionWriter.bytes(decision), null, List.of());
        } catch (RulesetException refused) {
            return failed(facts, INVALID_PARAMETERS, refused);
        } catch (RuntimeException failed) {
            return failed(facts, RULES_FAILED, failed);
        }
    }

    private static Answer failed(FactSet facts, String code, RuntimeException cause) {
        String detail = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        ErrorLine error = new ErrorLine(facts.id(), code, detail);
        return new Answer(error.bytes(), error, List.of());
    }
}
