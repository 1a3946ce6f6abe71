export interface DecisionSearch {
  tab?: string;
}

/** Reads what the address says; what makes no sense is left out. */
export function readDecisionSearch(search: Record<string, unknown>): DecisionSearch {
  return { tab: typeof search.tab === 'string' ? search.tab : undefined };
}
