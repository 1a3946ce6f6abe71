export interface SignInSearch {
  /** Where to go afterwards: a path of this dashboard. */
  next?: string;
}

/** Reads what the address says; a target outside of this dashboard is left out. */
export function readSignInSearch(search: Record<string, unknown>): SignInSearch {
  const next = search.next;
  return { next: typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined };
}
