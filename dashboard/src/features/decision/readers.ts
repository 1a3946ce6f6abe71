import type { RuleEvidence } from '@/api/client';

/** Which rules that spoke read a fact, by its path. */
export function readersOf(rules: readonly RuleEvidence[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>();
  const spoke = rules.filter(({ state }) => state === 'FIRED' || state === 'LIFTED');
  for (const { rule, conditions } of spoke) {
    for (const path of new Set(conditions.map((each) => each.measure))) {
      readers.set(path, [...(readers.get(path) ?? []), rule]);
    }
  }
  return readers;
}
