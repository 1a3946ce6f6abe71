import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, type Deal, type Decision } from '@/api/client';
import { useStreamEvent } from '@/stream/hooks';
import { mergeDecisions } from '@/stream/decisions';

const QUESTIONS = ['dca', 'safu'] as const;

/** The newest of each question that are shown. */
export const MOST_DECISIONS = 1_000;

type DealSpan = Pick<Deal, 'id' | 'symbol' | 'openedAt' | 'closedAt'>;

/** Whether a decision is about a deal: one of its symbol and questions, made while it was open. */
export function isAbout(deal: DealSpan, decision: Decision): boolean {
  const at = Date.parse(decision.at);
  return (
    decision.symbol === deal.symbol &&
    QUESTIONS.some((each) => each === decision.question) &&
    at >= Date.parse(deal.openedAt) &&
    (deal.closedAt === null || at <= Date.parse(deal.closedAt))
  );
}

/** Every decision about a deal, newest first; new ones come as they are made. */
export function useDealDecisions(deal: DealSpan) {
  const queries = useQueryClient();
  const key = useMemo(() => ['deal-decisions', deal.id, deal.closedAt] as const, [deal.id, deal.closedAt]);
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => load(deal, signal),
    staleTime: Infinity,
  });
  useStreamEvent('decision', (decision) => {
    if (isAbout(deal, decision)) {
      queries.setQueryData<readonly Decision[]>(key, (known) =>
        known ? mergeDecisions(known, [decision], QUESTIONS.length * MOST_DECISIONS) : known,
      );
    }
  });
  useStreamEvent('resync', () => void queries.invalidateQueries({ queryKey: key }, { cancelRefetch: false }));
  return query;
}

export type DealDecisions = ReturnType<typeof useDealDecisions>;

async function load(deal: DealSpan, signal: AbortSignal): Promise<readonly Decision[]> {
  const answers = await Promise.all(
    QUESTIONS.map((question) =>
      api.GET('/api/v1/decisions', {
        params: {
          query: { question, symbol: deal.symbol, from: deal.openedAt, limit: MOST_DECISIONS, ...until(deal) },
        },
        signal,
      }),
    ),
  );
  return answers.flatMap(({ data }) => data?.items ?? []).sort((a, b) => b.seq - a.seq);
}

/** The filter ends before its moment; the last decision is made at the moment the deal ends. */
function until({ closedAt }: DealSpan): { to?: string } {
  return closedAt === null ? {} : { to: new Date(Date.parse(closedAt) + 1_000).toISOString() };
}
