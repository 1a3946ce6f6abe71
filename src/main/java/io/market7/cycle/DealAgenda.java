package io.market7.cycle;

import io.market7.domain.decision.FactSet;
import io.market7.domain.market.Symbol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Question {@code btc} once, then each symbol in name order: {@code safu} and {@code dca} with an
 * open deal; without, {@code reentry} where SAFU closed the last one, and {@code fork} elsewhere.
 */
record DealAgenda(
        FactAssembler assembler, Supplier<Holdings> holdings, Supplier<Set<Symbol>> symbols)
        implements Agenda {
    @Override
    public List<FactSet> due(Instant at) {
        Holdings held = holdings.get();
        List<FactSet> facts = new ArrayList<>();
        facts.add(assembler.btc(at));
        symbols.get().forEach(symbol -> facts.addAll(assembler.symbol(symbol, at, held)));
        return facts;
    }
}
