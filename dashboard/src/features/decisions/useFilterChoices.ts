import { useMemo } from 'react';
import { $api } from '@/api/client';

/** Outcomes as the contract names them. */
const OUTCOMES = [
  'HOLD', 'OPEN_DEAL', 'PLACE_SAFETY_ORDER', 'CLOSE_AT_MARKET', 'REENTER', 'OPEN_LEG', 'ADD_TO_LEG', 'REDUCE_LEG',
  'CLOSE_LEG', 'BULLISH', 'NEUTRAL', 'BEARISH',
];

const RARELY = { staleTime: 60_000 };

/** What the filters suggest. Until the service has said what there is, they suggest less and take any text. */
export function useFilterChoices() {
  const markets = $api.useQuery('get', '/api/v1/market', undefined, RARELY).data;
  const rulesets = $api.useQuery('get', '/api/v1/rulesets', undefined, RARELY).data;
  const status = $api.useQuery('get', '/api/v1/status', undefined, RARELY).data;
  return useMemo(
    () => ({
      symbols: (markets ?? []).map((each) => each.symbol),
      outcomes: OUTCOMES,
      rules: sorted((rulesets ?? []).flatMap((each) => each.rules.map(({ rule }) => rule))),
      versions: sorted((rulesets ?? []).map((each) => `${each.ruleset}@${each.version}`)),
      marketAt: status?.feed.marketAt ?? null,
    }),
    [markets, rulesets, status],
  );
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
