import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api, type Candle, type DecisionWithFacts } from '@/api/client';
import { PriceChart } from '@/chart/PriceChart';
import type { PriceLevel } from '@/chart/types';
import { QueryView } from '@/ui/QueryView';
import { messages } from './messages.en';

const BEFORE_MS = 36 * 3_600_000;
const AFTER_MS = 12 * 3_600_000;
const RENEW_EVERY_MS = 5_000;

/** Prices before the decision, and what became of them afterwards as far as it is known. */
export default function DecisionChart({ decision }: { readonly decision: DecisionWithFacts }) {
  const navigate = useNavigate();
  const { symbol, at } = decision;
  const query = useQuery({
    // not the path of the route: these bars lie in the past, and most never change
    queryKey: ['bars-around', symbol, at],
    queryFn: ({ signal }) => loadBars(symbol, at, signal),
    staleTime: Infinity,
    refetchInterval: ({ state }) => (reachesEnd(state.data, at) ? false : RENEW_EVERY_MS),
  });
  const marks = useMemo(() => [{ ...decision, id: decision.id ?? '' }], [decision]);
  const levels = useMemo(() => levelsOf(decision), [decision]);
  return (
    <QueryView query={query} what={messages.chart.what}>
      {(candles) => (
        <PriceChart
          symbol={symbol}
          timeframe="15m"
          candles={candles}
          decisions={marks}
          levels={levels}
          height={260}
          onDecision={(id) => void navigate({ to: '/decisions/$id', params: { id }, search: (old) => old })}
        />
      )}
    </QueryView>
  );
}

async function loadBars(symbol: string, at: string, signal: AbortSignal): Promise<Candle[]> {
  const time = Date.parse(at);
  const from = new Date(time - BEFORE_MS).toISOString();
  const to = new Date(time + AFTER_MS).toISOString();
  const { data } = await api.GET('/api/v1/market/{symbol}/candles', {
    params: { path: { symbol }, query: { timeframe: '15m', from, to, limit: 500 } },
    signal,
  });
  return data?.items ?? [];
}

function reachesEnd(candles: readonly Candle[] | undefined, at: string): boolean {
  const last = candles?.at(-1);
  return last !== undefined && Date.parse(last.closeAt) >= Date.parse(at) + AFTER_MS;
}

function levelsOf(decision: DecisionWithFacts): PriceLevel[] {
  const average = decision.facts.deal?.averagePrice;
  return typeof average === 'number'
    ? [{ id: 'average', kind: 'average', price: average, label: messages.chart.average }]
    : [];
}
