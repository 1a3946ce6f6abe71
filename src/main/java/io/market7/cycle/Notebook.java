package io.market7.cycle;

import io.market7.domain.deal.Previous;
import io.market7.domain.market.Symbol;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the cycle remembers beside the venue's book: the last signal of each symbol, the entry score
 * and last evaluation of each open deal, and who was told what. Not thread-safe.
 */
public final class Notebook {
    private final Map<Symbol, SymbolNotes> symbols = new HashMap<>();
    private final Map<String, DealNotes> deals = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Instant>> alerts = new TreeMap<>();

    /** Returns the last signal of a symbol; empty when none was ever sent. */
    Optional<SymbolNotes> of(Symbol symbol) {
        return Optional.ofNullable(symbols.get(symbol));
    }

    /** Returns the notes of a deal; empty when we did not open it. */
    Optional<DealNotes> ofDeal(String dealId) {
        return Optional.ofNullable(deals.get(dealId));
    }

    void sent(Symbol symbol, Instant at, BigDecimal price) {
        symbols.put(symbol, new SymbolNotes(at, price));
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

    /**
     * Notes that somebody is told of a rule's conclusion, unless that happened within the cooldown.
     *
     * @return whether to tell
     */
    boolean alerted(String rule, String subject, Instant at, Duration cooldown) {
        SortedMap<String, Instant> told = alerts.computeIfAbsent(rule, name -> new TreeMap<>());
        told.values().removeIf(last -> !last.plus(cooldown).isAfter(at));
        return told.putIfAbsent(subject, at) == null;
    }

    /** Forgets every deal but these. */
    void keepOnly(Set<String> dealIds) {
        deals.keySet().retainAll(dealIds);
    }

    CycleMemory memory() {
        SortedMap<String, SymbolNotes> bySymbol = new TreeMap<>();
        symbols.forEach((symbol, notes) -> bySymbol.put(symbol.name(), notes));
        return new CycleMemory(bySymbol, new TreeMap<>(deals), told());
    }

    private SortedMap<String, SortedMap<String, Instant>> told() {
        SortedMap<String, SortedMap<String, Instant>> copy = new TreeMap<>();
        alerts.forEach((rule, told) -> copy.put(rule, new TreeMap<>(told)));
        return copy;
    }

    void restore(CycleMemory memory) {
        symbols.clear();
        deals.clear();
        memory.symbols().forEach((name, notes) -> symbols.put(Symbol.of(name), notes));
        deals.putAll(memory.deals());
        alerts.clear();
        memory.alerts().forEach((rule, told) -> alerts.put(rule, new TreeMap<>(told)));
    }
}
