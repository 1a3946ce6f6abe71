import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Decision } from '@/api/client';
import { formatCount } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { messages } from './messages.en';
import { RunList } from './RunList';
import { runsOf } from './runs';
import { MOST_DECISIONS, type DealDecisions } from './useDealDecisions';

const words = messages.timeline;
const PAGE = 25;

/** Every decision about the deal; those that came out the same in a row stand together. */
export function Timeline({ query }: { readonly query: DealDecisions }) {
  return (
    <Panel title={words.title}>
      <QueryView query={query} what={words.what}>
        {(decisions) => <Runs decisions={decisions} />}
      </QueryView>
    </Panel>
  );
}

function Runs({ decisions }: { readonly decisions: readonly Decision[] }) {
  const runs = useMemo(() => runsOf(decisions), [decisions]);
  const [most, setMost] = useState(PAGE);
  const left = runs.length - most;
  if (runs.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.empty}
      </Text>
    );
  }
  return (
    <>
      <RunList runs={runs.slice(0, most)} />
      <Group justify="space-between" mt="xs">
        {decisions.length >= MOST_DECISIONS ? (
          <Text size="xs" c="dimmed">
            {words.newest(formatCount(MOST_DECISIONS))}
          </Text>
        ) : null}
        {left > 0 ? (
          <Button size="xs" variant="default" onClick={() => setMost(most + PAGE)}>
            {words.more(formatCount(Math.min(PAGE, left)))}
          </Button>
        ) : null}
      </Group>
    </>
  );
}
