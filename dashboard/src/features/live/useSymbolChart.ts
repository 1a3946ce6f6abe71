import { useMemo } from 'react';
import { $api, type Decision } from '@/api/client';
import { dealLevels, decisionMarks, fillMarks } from '@/chart/marksOf';
import type { PriceChartProps } from '@/chart/types';
import { useLatest } from '@/stream/hooks';
import { mergeDecisions } from '@/stream/decisions';
import type { Timeframe } from './search';

const MOST_DECISIONS = 500;
const DECISIONS_EVERY_MS = 15_000;

type Data = Pick<PriceChartProps, 'candles' | 'fills' | 'levels' | 'decisions'>;

/** Bars of a symbol, with its open deal and what was decided about it. */
export function useSymbolChart(symbol: string, timeframe: Timeframe, live: readonly Decision[]) {
  const candles = $api.useQuery('get', '/api/v1/market/{symbol}/candles', {
    params: { path: { symbol }, query: { timeframe, limit: 500 } },
  });
  const decided = $api.useQuery(
    'get',
    '/api/v1/decisions',
    { params: { query: { symbol, limit: MOST_DECISIONS } } },
    { refetchInterval: DECISIONS_EVERY_MS },
  );
  const dealId = useLatest('deals')?.open.find((each) => each.symbol === symbol)?.id;
  const deal = $api.useQuery(
    'get',
    '/api/v1/deals/{id}',
    { params: { path: { id: dealId ?? '' } } },
    { enabled: dealId !== undefined },
  );
  const own = live.filter((each) => each.symbol === symbol);
  const newest = own[0]?.seq ?? 0;
  const decisions = useMemo(
    () => decisionMarks(mergeDecisions(decided.data?.items ?? [], own, MOST_DECISIONS).filter(isOfSymbol)),
    // the same decisions stand in a new array after each of another symbol
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [decided.data, symbol, newest],
  );
  const data = useMemo((): Data | undefined => {
    if (!candles.data) {
      return undefined;
    }
    const open = dealId === undefined ? undefined : deal.data;
    return {
      candles: candles.data.items,
      decisions,
      fills: open ? fillMarks(open.fills) : [],
      levels: open ? dealLevels(open) : [],
    };
  }, [candles.data, decisions, deal.data, dealId]);
  return { data, error: candles.error, refetch: candles.refetch, updatedAt: candles.dataUpdatedAt };
}

/** Judgements about the market leader belong to no symbol. */
function isOfSymbol(decision: Decision): boolean {
  return decision.question !== 'btc';
}
