import type { RuleEvidence } from '@/api/client';
import type { Condition } from './values';

const MOST = 3;

/**
 * The conditions whose distance from the threshold tells how close it was: those that hold of a rule that spoke, those
 * that do not of one that stayed silent; at most three, each measure once.
 */
export function decisive({ state, conditions }: RuleEvidence): Condition[] {
  const spoke = state === 'FIRED' || state === 'LIFTED';
  const measures = new Set<string>();
  return conditions
    .filter((each) => each.margin !== undefined && each.holds === spoke)
    .filter(({ measure }) => (measures.has(measure) ? false : measures.add(measure)))
    .slice(0, MOST);
}
