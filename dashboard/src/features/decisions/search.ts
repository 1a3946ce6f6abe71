export interface DecisionsSearch {
  symbol?: string;
}

/** Reads what the address says; what makes no sense is left out. */
export function readDecisionsSearch(search: Record<string, unknown>): DecisionsSearch {
  return { symbol: typeof search.symbol === 'string' ? search.symbol : undefined };
}
