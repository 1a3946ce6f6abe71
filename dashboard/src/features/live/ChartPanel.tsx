import { Group, SegmentedControl, Select } from '@mantine/core';
import { $api, type Decision } from '@/api/client';
import { PriceChart } from '@/chart/PriceChart';
import type { ChartLayer } from '@/chart/types';
import { AgeBadge } from '@/ui/AgeBadge';
import { EmptyState } from '@/ui/EmptyState';
import { formatPrice } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { liveMessages } from './messages.en';
import { TIMEFRAMES, type Timeframe } from './search';
import { useSymbolChart } from './useSymbolChart';

const { chart: text } = liveMessages;

interface ChartPanelProps {
  readonly symbol: string;
  readonly timeframe: Timeframe;
  readonly hidden: readonly ChartLayer[];
  readonly live: readonly Decision[];
  readonly staleAfterSeconds: number;
  readonly onSymbol: (symbol: string) => void;
  readonly onTimeframe: (timeframe: Timeframe) => void;
  readonly onHidden: (hidden: readonly ChartLayer[]) => void;
  readonly onDecision: (id: string) => void;
}

/** The chart of the chosen symbol with its open deal and its decisions. */
export function ChartPanel(props: ChartPanelProps) {
  const { symbol, timeframe, live } = props;
  const chart = useSymbolChart(symbol, timeframe, live);
  return (
    <Panel
      title={text.title}
      aside={
        <>
          <AgeBadge at={chart.updatedAt || null} staleAfterSeconds={props.staleAfterSeconds} />
          <SymbolSelect symbol={symbol} onSymbol={props.onSymbol} />
          <SegmentedControl
            size="xs"
            aria-label={text.timeframe}
            value={timeframe}
            onChange={(value) => props.onTimeframe(value as Timeframe)}
            data={[...TIMEFRAMES]}
          />
        </>
      }
    >
      <QueryView query={chart} what="bars">
        {(data) => (
          <PriceChart
            {...data}
            symbol={symbol}
            timeframe={timeframe}
            hiddenLayers={props.hidden}
            onHiddenLayersChange={props.onHidden}
            onDecision={props.onDecision}
          />
        )}
      </QueryView>
    </Panel>
  );
}

function SymbolSelect({ symbol, onSymbol }: Pick<ChartPanelProps, 'symbol' | 'onSymbol'>) {
  const markets = $api.useQuery('get', '/api/v1/market', {});
  if (markets.data?.length === 0) {
    return <EmptyState title={text.noSymbols.title}>{text.noSymbols.body}</EmptyState>;
  }
  const prices = new Map(markets.data?.map((each) => [each.symbol, each.price]));
  return (
    <Select
      size="xs"
      w={190}
      aria-label={text.symbol}
      searchable
      allowDeselect={false}
      value={symbol}
      data={markets.data?.map((each) => each.symbol) ?? [symbol]}
      onChange={(value) => (value ? onSymbol(value) : undefined)}
      renderOption={({ option }) => (
        <Group justify="space-between" w="100%" gap="xs">
          <span>{option.value}</span>
          <span>{formatPrice(prices.get(option.value))}</span>
        </Group>
      )}
    />
  );
}
