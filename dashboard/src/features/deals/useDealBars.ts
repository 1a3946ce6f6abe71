import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Candle, type Deal } from '@/api/client';
import { useLatest } from '@/stream/hooks';
import type { Timeframe } from './search';
import { barsOfDeal } from './span';

/** The closed bars of a deal; asked for again when another one closes, as long as the deal is open. */
export function useDealBars(deal: Deal, timeframe: Timeframe) {
  const closed = useLatest('market')?.closedAt[timeframe] ?? null;
  return useQuery({
    queryKey: ['deal-bars', deal.id, deal.closedAt, timeframe, deal.closedAt === null ? closed : null],
    queryFn: ({ signal }) => load(deal, timeframe, signal),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

async function load(deal: Deal, timeframe: Timeframe, signal: AbortSignal): Promise<Candle[]> {
  const { data } = await api.GET('/api/v1/market/{symbol}/candles', {
    params: { path: { symbol: deal.symbol }, query: { timeframe, ...barsOfDeal(deal, timeframe) } },
    signal,
  });
  return data?.items ?? [];
}
