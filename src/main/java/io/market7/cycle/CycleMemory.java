package io.market7.cycle;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a cycle remembers beside the venue's book, as it is kept over a restart.
 *
 * @param symbols last signals by name of the symbol, for a contract with its side ({@code
 *     SOLUSDT:LONG})
 * @param deals notes by deal id
 * @param alerts when somebody was told last, by rule and subject
 */
public record CycleMemory(
        SortedMap<String, SymbolNotes> symbols,
        SortedMap<String, DealNotes> deals,
        SortedMap<String, SortedMap<String, Instant>> alerts) {

    /** A state that was saved before there were alerts has none. */
    public CycleMemory {
        alerts = alerts == null ? new TreeMap<>() : alerts;
    }
}
