import { Badge, Table, Text } from '@mantine/core';
import { IconCheck, IconClock, IconDots, IconPlayerTrackNext } from '@tabler/icons-react';
import type { DealDetail } from '@/api/client';
import { formatMoment, formatPrice, formatQuote } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Deals.module.css';
import { messages } from './messages.en';
import { planOf, type PlanRow } from './plan';

const words = messages.ladder;

const LOOKS = {
  FIRED: { color: 'green', Icon: IconCheck },
  WAITING: { color: 'yellow', Icon: IconClock },
  NEXT: { color: 'blue', Icon: IconPlayerTrackNext },
  AHEAD: { color: 'gray', Icon: IconDots },
} as const;

/** Every step of the ladder: fired, next, ahead, and what the deal costs after each. */
export function LadderTable({ detail }: { readonly detail: DealDetail }) {
  return (
    <Panel title={words.title}>
      <ScrollRegion label={words.caption}>
        <Table fz="sm" verticalSpacing={5} horizontalSpacing="xs" className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.step}</Table.Th>
              <Table.Th>{words.state}</Table.Th>
              <Table.Th data-numeric>{words.amount}</Table.Th>
              <Table.Th data-numeric>{words.price}</Table.Th>
              <Table.Th data-numeric>{words.spent}</Table.Th>
              <Table.Th data-numeric title={words.totalHint}>
                {words.total}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {planOf(detail).map((row) => (
              <LadderRow key={row.step ?? 0} row={row} closed={detail.deal.status === 'CLOSED'} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <Text size="xs" c="dimmed" mt="xs">
        {words.hint}
      </Text>
    </Panel>
  );
}

function LadderRow({ row, closed }: { readonly row: PlanRow; readonly closed: boolean }) {
  const { color, Icon } = LOOKS[row.state];
  return (
    <Table.Tr data-next={row.state === 'NEXT'}>
      <Table.Th scope="row">{row.step ?? words.base}</Table.Th>
      <Table.Td title={row.at === null ? undefined : formatMoment(row.at)}>
        <Badge
          variant="light"
          size="sm"
          tt="none"
          miw="max-content"
          color={color}
          leftSection={<Icon size={11} aria-hidden />}
        >
          {closed && row.state === 'AHEAD' ? words.unused : words.states[row.state]}
        </Badge>
      </Table.Td>
      <Table.Td data-numeric>{formatQuote(row.plannedQuote)}</Table.Td>
      <Table.Td data-numeric>{row.price === null ? (closed ? '' : words.atMarket) : formatPrice(row.price)}</Table.Td>
      <Table.Td data-numeric>{row.spentQuote === null ? '' : formatQuote(row.spentQuote)}</Table.Td>
      <Table.Td data-numeric>{formatQuote(row.totalQuote)}</Table.Td>
    </Table.Tr>
  );
}
