import { readFilters, type DecisionFilters } from './filters';

export type DecisionsSearch = DecisionFilters;

/** Reads what the address says; what makes no sense is left out. */
export function readDecisionsSearch(search: Record<string, unknown>): DecisionsSearch {
  return readFilters(search);
}
