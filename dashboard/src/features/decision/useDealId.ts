import { $api, type Deal, type DecisionWithFacts } from '@/api/client';

const ONE_HOUR_MS = 3_600_000;

/**
 * The deal a decision is about: the one its facts name, or the one it opened. Null when it is about none, or about one
 * nobody remembers.
 */
export function dealIdOf(decision: DecisionWithFacts, deals: readonly Deal[]): string | null {
  const named = decision.facts.deal?.id;
  if (typeof named === 'string') {
    return deals.some((each) => each.id === named) ? named : null;
  }
  if (decision.outcome !== 'OPEN_DEAL' && decision.outcome !== 'REENTER') {
    return null;
  }
  const decidedAt = Date.parse(decision.at);
  const opened = deals.filter((each) => {
    const waitMs = Date.parse(each.openedAt) - decidedAt;
    return each.symbol === decision.symbol && waitMs >= 0 && waitMs < ONE_HOUR_MS;
  });
  return opened.sort((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt))[0]?.id ?? null;
}

/** The same, from the deals the service remembers. */
export function useDealId(decision: DecisionWithFacts): string | null {
  const asks = decision.question !== 'btc';
  const { data } = $api.useQuery('get', '/api/v1/deals', undefined, { enabled: asks });
  return dealIdOf(decision, data ?? []);
}
