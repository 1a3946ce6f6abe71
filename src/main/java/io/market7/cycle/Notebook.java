package io.market7.cycle;

import io.market7.domain.deal.Previous;
import io.market7.domain.decision.Subject;
import io.market7.domain.market.Market;
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
    private final Map<String, SymbolNotes> symbols = new HashMap<>();
    private final Map<String, DealNotes> deals = new HashMap<>();
    private final SortedMap<String, SortedMap<String, Instant>> alerts = new TreeMap<>();

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
        return new CycleMemory(new TreeMap<>(symbols), new TreeMap<>(deals), told());
    }

    private SortedMap<String, SortedMap<String, Instant>> told() {
        SortedMap<String, SortedMap<String, Instant>> copy = new TreeMap<>();
        alerts.forEach((rule, told) -> copy.put(rule, new TreeMap<>(told)));
        return copy;
    }

    void restore(CycleMemory memory) {
        symbols.clear();
        deals.clear();
        symbols.putAll(memory.symbols());
        deals.putAll(memory.deals());
        alerts.clear();
        memory.alerts().forEach((rule, told) -> alerts.put(rule, new TreeMap<>(told)));
    }
}
