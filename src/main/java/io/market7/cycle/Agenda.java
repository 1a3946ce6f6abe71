package io.market7.cycle;

import io.market7.domain.decision.FactSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Which questions are due at an instant, and what is known for each. */
public interface Agenda {
    /**
     * Returns the facts of every question that is due, in the order in which they are acted upon.
     * All are put together before the first order of the instant leaves.
     *
     * @param at close of the bars that are known
     */
    List<FactSet> due(Instant at);

    /**
     * Returns the questions that follow from the answers. Each is put together when it is its turn,
     * after the orders of the questions before it.
     *
     * @param decided the answers of {@link #due}, in their order
     */
    default List<Supplier<FactSet>> following(Instant at, List<Evaluation> decided) {
        return List.of();
    }
}
