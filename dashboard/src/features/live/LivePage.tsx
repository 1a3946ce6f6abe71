import { SegmentedControl, SimpleGrid, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { $api, type Decision } from '@/api/client';
import { useLatest } from '@/stream/hooks';
import { useLiveDecisions } from '@/stream/useLiveDecisions';
import { PageHeader } from '@/ui/PageHeader';
import { BtcPanel } from './BtcPanel';
import { ChartPanel } from './ChartPanel';
import { staleAfter } from './figures';
import { liveMessages as text } from './messages.en';
import { RatePanel } from './RatePanel';
import { RulesetsPanel } from './RulesetsPanel';
import { readLayers, WINDOWS, type LiveSearch, type StatisticsWindow } from './search';
import { StreamPanel } from './StreamPanel';
import { useStatistics } from './useStatistics';
import { VetoPanel } from './VetoPanel';
import { WhyPanel } from './WhyPanel';
import classes from './live.module.css';

const MOST_LIVE = 300;
const FIRST_SYMBOL = 'BTCUSDT';
const route = getRouteApi('/');

/** What the market does, what is decided right now, and why. */
export function LivePage() {
  const search = route.useSearch();
  const change = useChange();
  const window = search.window ?? '15m';
  const statistics = useStatistics(window);
  const live = useLiveDecisions(MOST_LIVE);
  const status = $api.useQuery('get', '/api/v1/status', {}, { refetchInterval: 15_000 });
  const rulesets = useLatest('rulesets')?.inForce ?? status.data?.rulesets;
  const stale = staleAfter(status.data?.feed.speed);
  const symbol = search.symbol ?? FIRST_SYMBOL;
  const choose = useCallback(
    (decision: Decision | null) =>
      change(decision ? { decision: decision.id ?? undefined, symbol: decision.symbol } : { decision: undefined }),
    [change],
  );
  return (
    <>
      <PageHeader title={text.title} purpose={text.purpose}>
        <Text size="xs" c="dimmed">
          {text.window}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={text.window}
          value={window}
          onChange={(value) => change({ window: value as StatisticsWindow })}
          data={[...WINDOWS]}
        />
      </PageHeader>
      <SimpleGrid cols={{ base: 1, sm: 2, xl: 4 }} spacing="md" mb="md">
        <BtcPanel staleAfterSeconds={stale} />
        <RatePanel query={statistics} />
        <VetoPanel query={statistics} />
        <RulesetsPanel rulesets={rulesets} />
      </SimpleGrid>
      <div className={classes.grid}>
        <div className={classes.chart}>
          <ChartPanel
            symbol={symbol}
            timeframe={search.timeframe ?? '15m'}
            hidden={readLayers(search.hide)}
            live={live.decisions}
            staleAfterSeconds={stale}
            onSymbol={(value) => change({ symbol: value })}
            onTimeframe={(timeframe) => change({ timeframe })}
            onHidden={(hidden) => change({ hide: hidden.join() || undefined })}
            onDecision={(decision) => change({ decision })}
          />
        </div>
        <div className={classes.flow}>
          <StreamPanel
            live={live}
            shown={search.show ?? 'all'}
            onShown={(show) => change({ show })}
            symbol={symbol}
            chosen={search.decision}
            onChoose={choose}
          />
        </div>
        <div className={classes.why}>
          <WhyPanel id={search.decision} onClose={() => choose(null)} />
        </div>
      </div>
    </>
  );
}

/** Changes a part of the address; what was looked at stays where it is. */
function useChange(): (part: LiveSearch) => void {
  const navigate = route.useNavigate();
  return useCallback(
    (part: LiveSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
}
