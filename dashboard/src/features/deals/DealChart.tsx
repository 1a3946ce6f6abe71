import { SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DealDetail, Decision } from '@/api/client';
import { dealLevels, decisionMarks, fillMarks } from '@/chart/marksOf';
import { PriceChart } from '@/chart/PriceChart';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { messages } from './messages.en';
import { hiddenLayers, TIMEFRAMES, type DealSearch, type Timeframe } from './search';
import { useDealBars } from './useDealBars';

interface DealChartProps {
  readonly detail: DealDetail;
  /** Decisions about it as far as they are loaded. */
  readonly decisions: readonly Decision[] | undefined;
}

/** The deal over time: prices, fills, its plan, and what was decided. */
export default function DealChart({ detail, decisions }: DealChartProps) {
  const { deal } = detail;
  const search = useSearch({ from: '/deals/$id' });
  const navigate = useNavigate();
  const { timeframe = '15m' } = search;
  const change = (next: DealSearch) =>
    void navigate({
      to: '/deals/$id',
      params: { id: deal.id },
      search: { ...search, ...next },
      replace: true,
      resetScroll: false,
    });
  const query = useDealBars(deal, timeframe);
  const fills = useMemo(() => fillMarks(detail.fills), [detail.fills]);
  const levels = useMemo(() => dealLevels(detail), [detail]);
  const marks = useMemo(() => decisionMarks(decisions ?? []), [decisions]);
  return (
    <Panel
      title={messages.chart.title}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={messages.chart.timeframe}
          value={timeframe}
          onChange={(next) => change({ timeframe: next as Timeframe })}
          data={[...TIMEFRAMES]}
        />
      }
    >
      <QueryView query={query} what={messages.chart.what}>
        {(candles) => (
          <PriceChart
            symbol={deal.symbol}
            timeframe={timeframe}
            candles={candles}
            fills={fills}
            decisions={marks}
            levels={levels}
            hiddenLayers={hiddenLayers(search.hide)}
            onHiddenLayersChange={(hidden) => change({ hide: hidden.join(',') || undefined })}
            onDecision={(id) => void navigate({ to: '/decisions/$id', params: { id } })}
          />
        )}
      </QueryView>
    </Panel>
  );
}
