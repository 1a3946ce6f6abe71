import { readFilters, type DecisionFilters } from '@/features/decisions/filters';

/** What is shown of the rules and facts: everything, or what matters. */
export interface DecisionSearch extends DecisionFilters {
  /** Words facts are searched for. */
  facts?: string;
}

/** Reads what the address says: the filters of the list it came from, and what is looked for; the rest is left out. */
export function readDecisionSearch(search: Record<string, unknown>): DecisionSearch {
  const facts = search.facts;
  return { ...readFilters(search), ...(typeof facts === 'string' && facts !== '' ? { facts } : {}) };
}
