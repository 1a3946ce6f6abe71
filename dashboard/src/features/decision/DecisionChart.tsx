import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { $api, type DecisionWithFacts } from '@/api/client';
import { PriceChart } from '@/chart/PriceChart';
import type { PriceLevel } from '@/chart/types';
import { QueryView } from '@/ui/QueryView';
import { messages } from './messages.en';

const BEFORE_MS = 36 * 3_600_000;
const AFTER_MS = 12 * 3_600_000;

/** Prices before the decision, and what became of them afterwards as far as it is known. */
export default function DecisionChart({ decision }: { readonly decision: DecisionWithFacts }) {
  const navigate = useNavigate();
  const { symbol, at } = decision;
  const query = $api.useQuery('get', '/api/v1/market/{symbol}/candles', {
    params: { path: { symbol }, query: { timeframe: '15m', ...span(at), limit: 500 } },
  });
  const marks = useMemo(() => [{ ...decision, id: decision.id ?? '' }], [decision]);
  const levels = useMemo(() => levelsOf(decision), [decision]);
  return (
    <QueryView query={query} what={messages.chart.what}>
      {({ items }) => (
        <PriceChart
          symbol={symbol}
          timeframe="15m"
          candles={items}
          decisions={marks}
          levels={levels}
          height={260}
          onDecision={(id) => void navigate({ to: '/decisions/$id', params: { id }, search: (old) => old })}
        />
      )}
    </QueryView>
  );
}

function span(at: string): { from: string; to: string } {
  const time = Date.parse(at);
  return { from: new Date(time - BEFORE_MS).toISOString(), to: new Date(time + AFTER_MS).toISOString() };
}

function levelsOf(decision: DecisionWithFacts): PriceLevel[] {
  const average = decision.facts.deal?.averagePrice;
  return typeof average === 'number'
    ? [{ id: 'average', kind: 'average', price: average, label: messages.chart.average }]
    : [];
}
