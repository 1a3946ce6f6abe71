package io.market7.cycle;

import java.util.SortedMap;

/**
 * What a cycle remembers beside the venue's book, as it is kept over a restart.
 *
 * @param symbols last signals by name of the symbol, for a contract with its side ({@code
 *     SOLUSDT:LONG})
 * @param deals notes by deal id
 */
public record CycleMemory(
        SortedMap<String, SymbolNotes> symbols, SortedMap<String, DealNotes> deals) {}
