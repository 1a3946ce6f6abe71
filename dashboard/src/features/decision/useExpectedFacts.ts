import type { DecisionWithFacts } from '@/api/client';

const NONE: readonly string[] = [];

/** Paths the rules of a decision's question read; none while that is not known. */
export function useExpectedFacts(decision: DecisionWithFacts): readonly string[] {
  return decision.id === null ? NONE : NONE;
}
