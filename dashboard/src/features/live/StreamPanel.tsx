import { Anchor, Button, Group, ScrollArea, SegmentedControl, Stack } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decision } from '@/api/client';
import type { LiveDecisions } from '@/stream/useLiveDecisions';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorCard } from '@/ui/ErrorCard';
import { Panel } from '@/ui/Panel';
import { WaitingText } from '@/ui/WaitingText';
import { choose } from './choose';
import { liveMessages } from './messages.en';
import { SHOWN, type Shown } from './search';
import { StreamList } from './StreamList';

const { stream: text } = liveMessages;
const MOST_ROWS = 60;

interface StreamPanelProps {
  readonly live: LiveDecisions;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  readonly symbol: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (decision: Decision | null) => void;
}

/** Decisions as they are made, newest first; held still by hand, and while one of them is chosen. */
export function StreamPanel({ live, shown, onShown, symbol, chosen, onChoose }: StreamPanelProps) {
  const [still, setStill] = useState<readonly Decision[] | null>(null);
  const newest = useRef(live.decisions);
  useEffect(() => {
    newest.current = live.decisions;
  });
  const chooseAndHold = useCallback(
    (decision: Decision | null) => {
      const now = newest.current;
      setStill((before) => (decision ? (before ?? now) : null));
      onChoose(decision);
    },
    [onChoose],
  );
  const fresh = still ? live.decisions.filter((each) => each.seq > (still[0]?.seq ?? 0)).length : 0;
  const listed = choose(still ?? live.decisions, shown, symbol).slice(0, MOST_ROWS);
  return (
    <Panel
      title={text.title}
      aside={
        <Button
          size="compact-xs"
          variant={still ? 'filled' : 'default'}
          leftSection={still ? <IconPlayerPlay size={12} /> : <IconPlayerPause size={12} />}
          onClick={() => setStill(still ? null : live.decisions)}
        >
          {still ? text.resume(fresh) : text.pause}
        </Button>
      }
    >
      <Stack gap="xs">
        {live.error ? <ErrorCard error={live.error} onRetry={live.reload} /> : null}
        <Group justify="space-between" gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={text.show}
            value={shown}
            onChange={(value) => onShown(value as Shown)}
            data={SHOWN.map((value) => ({ value, label: value === 'symbol' ? (symbol ?? text.shown.symbol) : text.shown[value] }))}
          />
          <Anchor size="xs" underline="always" renderRoot={(props) => <Link to="/decisions" {...props} />}>
            {text.all}
          </Anchor>
        </Group>
        {live.loaded || listed.length > 0 ? (
          <Listed listed={listed} any={live.decisions.length > 0} chosen={chosen} onChoose={chooseAndHold} />
        ) : live.error ? null : (
          <WaitingText what="decisions" />
        )}
      </Stack>
    </Panel>
  );
}

interface ListedProps {
  readonly listed: readonly Decision[];
  readonly any: boolean;
  readonly chosen: string | undefined;
  readonly onChoose: (decision: Decision | null) => void;
}

function Listed({ listed, any, chosen, onChoose }: ListedProps) {
  if (listed.length === 0) {
    const { title, body } = any ? text.noneShown : text.none;
    return <EmptyState title={title}>{body}</EmptyState>;
  }
  return (
    <ScrollArea.Autosize mah={720} type="auto" mx="calc(var(--mantine-spacing-md) * -1)">
      <StreamList decisions={listed} chosen={chosen} onChoose={onChoose} />
    </ScrollArea.Autosize>
  );
}
