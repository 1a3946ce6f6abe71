import { Group, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { formatMoment } from '@/ui/format';
import { TextLink } from '@/ui/links';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Deals.module.css';
import { messages } from './messages.en';
import type { DecisionRun } from './runs';

const words = messages.timeline;

/** Runs of decisions as a table; on a narrow screen as a list. */
export function RunList({ runs }: { readonly runs: readonly DecisionRun[] }) {
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  if (narrow) {
    return (
      <ul className={classes.runs}>
        {runs.map((run) => (
          <li key={keyOf(run)}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <OutcomeBadge outcome={run.outcome} size="sm" />
              <When run={run} />
            </Group>
            <Text size="xs">
              {run.question}
              {run.rules.length > 0 ? ` · ${run.rules.join(', ')}` : ''}
            </Text>
          </li>
        ))}
      </ul>
    );
  }
  return (
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
          {runs.map((run) => (
            <Table.Tr key={keyOf(run)}>
              <Table.Th scope="row" fw={400} className={classes.when}>
                <When run={run} />
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
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function keyOf(run: DecisionRun): string {
  return `${run.question} ${run.from}`;
}

function When({ run }: { readonly run: DecisionRun }) {
  return (
    <div>
      <TextLink to="/decisions/$id" params={{ id: run.lastId }} size="sm">
        {formatMoment(run.from)}
      </TextLink>
      {run.count > 1 ? (
        <Text size="xs" c="dimmed">
          {words.until} {formatMoment(run.to)}, {words.times(run.count)}
        </Text>
      ) : null}
    </div>
  );
}
