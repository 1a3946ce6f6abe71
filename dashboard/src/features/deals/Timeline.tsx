import { Button, Group, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Decision } from '@/api/client';
import { formatCount, formatMoment } from '@/ui/format';
import { TextLink } from '@/ui/links';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Deals.module.css';
import { messages } from './messages.en';
import { runsOf, type DecisionRun } from './runs';
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
      <ScrollRegion label={words.caption}>
        <Table fz="sm" verticalSpacing={5} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.when}</Table.Th>
              <Table.Th>{words.question}</Table.Th>
              <Table.Th>{words.outcome}</Table.Th>
              <Table.Th>{words.rules}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {runs.slice(0, most).map((run) => (
              <RunRow key={`${run.question} ${run.from}`} run={run} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
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

function RunRow({ run }: { readonly run: DecisionRun }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.when}>
        <TextLink to="/decisions/$id" params={{ id: run.lastId }} size="sm">
          {formatMoment(run.from)}
        </TextLink>
        {run.count > 1 ? (
          <Text size="xs" c="dimmed">
            {words.until} {formatMoment(run.to)}, {words.times(run.count)}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td>{run.question}</Table.Td>
      <Table.Td>
        <OutcomeBadge outcome={run.outcome} size="sm" />
      </Table.Td>
      <Table.Td>
        <Text size="xs" lineClamp={2} title={run.rules.join(', ')}>
          {run.rules.join(', ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
