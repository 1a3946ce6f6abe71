package io.market7.cycle;

import io.market7.domain.deal.Previous;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Market;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the cycle remembers beside the venue's book: the last signal of each symbol, and the entry
 * score and last evaluation of each open deal. Not thread-safe.
 */
public final class Notebook {
    private final Map<String, SymbolNotes> symbols = new HashMap<>();
    private final Map<String, DealNotes> deals = new HashMap<>();

    /** Returns the last signal of a symbol on spot; empty when none was ever sent. */
    Optional<SymbolNotes> of(Symbol symbol) {
        return of(Subject.spot(symbol));
    }

    /** Returns the last signal of a side of a contract, or of a symbol on spot. */
    public Optional<SymbolNotes> of(Subject subject) {
        return Optional.ofNullable(symbols.get(key(subject)));
    }

    /** Returns the symbol's name on spot, and the name with the side for a contract. */
    private static String key(Subject subject) {
        String name = subject.symbol().name();
        return subject.market() == Market.SPOT ? name : name + ":" + subject.side();
    }

    /** Returns the notes of a deal; empty when we did not open it. */
    Optional<DealNotes> ofDeal(String dealId) {
        return Optional.ofNullable(deals.get(dealId));
    }

    void sent(Symbol symbol, Instant at, BigDecimal price) {
        sent(Subject.spot(symbol), new SymbolNotes(at, price));
    }

    /** Notes a signal that led to an order. */
    public void sent(Subject subject, SymbolNotes signal) {
        symbols.put(key(subject), signal);
    }

    /** Starts the notes of a deal whose base order was accepted. */
    void opened(String dealId, Double entryFork) {
        deals.put(dealId, new DealNotes(entryFork, null));
    }

    /** Notes an evaluation of a deal. */
    void evaluated(String dealId, Previous evaluation) {
        DealNotes notes = deals.getOrDefault(dealId, new DealNotes(null, null));
        deals.put(dealId, notes.evaluated(evaluation));
    }

    /** Forgets every deal but these. */
    void keepOnly(Set<String> dealIds) {
        deals.keySet().retainAll(dealIds);
    }

    CycleMemory memory() {
        return new CycleMemory(new TreeMap<>(symbols), new TreeMap<>(deals));
    }

    void restore(CycleMemory memory) {
        symbols.clear();
        deals.clear();
        symbols.putAll(memory.symbols());
        deals.putAll(memory.deals());
    }
}
