export interface LiveSearch {
  /** Chosen symbol. */
  symbol?: string;
  /** Id of the chosen decision. */
  decision?: string;
}

/** Reads what the address says; what makes no sense is left out. */
export function readLiveSearch(search: Record<string, unknown>): LiveSearch {
  return {
    symbol: typeof search.symbol === 'string' ? search.symbol : undefined,
    decision: typeof search.decision === 'string' ? search.decision : undefined,
  };
}
