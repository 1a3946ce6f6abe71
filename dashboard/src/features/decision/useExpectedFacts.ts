import { useMemo } from 'react';
import { $api, type Decision, type DecisionWithFacts } from '@/api/client';
import type { components } from '@/api/schema';
import { rulesetOf } from '@/features/decisions/filters';

type RulesetEntry = Pick<components['schemas']['Entry'], 'ruleset' | 'version' | 'facts' | 'models'>;

const NONE: readonly string[] = [];

/**
 * Paths the rules that answered a decision's question read, by the version that answered: facts, and a prediction of
 * each model. None when nobody knows that version any more.
 */
export function expectedFacts(
  decision: Pick<Decision, 'question' | 'rulesets'>,
  rulesets: readonly RulesetEntry[],
): readonly string[] {
  const name = rulesetOf(decision.question);
  const answered = decision.rulesets.find((each) => each.name === name);
  const entry = rulesets.find((each) => each.ruleset === name && each.version === answered?.version);
  return entry ? [...entry.facts, ...entry.models.map((model) => `predictions.${model}`)] : NONE;
}

/** The same, once the service has said what its rulesets read. */
export function useExpectedFacts(decision: DecisionWithFacts): readonly string[] {
  const { data } = $api.useQuery('get', '/api/v1/rulesets', undefined, { staleTime: 60_000 });
  return useMemo(() => expectedFacts(decision, data ?? []), [decision, data]);
}
