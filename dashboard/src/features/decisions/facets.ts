import type { Decision } from '@/api/client';

/** How often a value occurs among decisions. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** What outcomes there are, the most frequent first. */
export function outcomeFacets(decisions: readonly Decision[]): Facet[] {
  return facets(decisions.map((each) => each.outcome));
}

/** Which rules stood against something, the most frequent first, at most `most`. */
export function vetoFacets(decisions: readonly Decision[], most: number): Facet[] {
  return facets(decisions.flatMap((each) => each.vetoes)).slice(0, most);
}

function facets(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
