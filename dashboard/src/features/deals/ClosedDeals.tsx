import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Deal } from '@/api/client';
import { formatCount, formatMoment, formatPrice, formatProfit, formatQuote, formatSpan } from '@/ui/format';
import { DealTable, Profit, type DealColumn } from './DealTable';
import { messages } from './messages.en';
import { sumOf } from './plan';

const PAGE = 100;
const columns = messages.columns;

const COLUMNS: readonly DealColumn<Deal>[] = [
  { name: columns.closed, cell: (deal) => formatMoment(deal.closedAt) },
  { name: columns.held, cell: (deal) => formatSpan(heldSeconds(deal)) },
  { name: columns.steps, numeric: true, cell: (deal) => deal.steps },
  { name: columns.spent, numeric: true, cell: (deal) => formatQuote(deal.spentQuote) },
  { name: columns.average, numeric: true, cell: (deal) => formatPrice(deal.averagePrice) },
  { name: columns.exit, numeric: true, cell: (deal) => formatPrice(deal.exitPrice) },
  {
    name: columns.profit,
    numeric: true,
    cell: (deal) => (
      <Profit value={deal.profitQuote === null ? null : Number(deal.profitQuote)}>
        {formatProfit(deal.profitQuote)}
      </Profit>
    ),
  },
];

/** Deals that ended, the last first, with what came of them. */
export function ClosedDeals({ deals }: { readonly deals: readonly Deal[] }) {
  const [most, setMost] = useState(PAGE);
  const wins = deals.filter((each) => Number(each.profitQuote) > 0).length;
  const profit = sumOf(deals.map((each) => each.profitQuote));
  const left = deals.length - most;
  return (
    <>
      <Text size="sm" c="dimmed">
        {messages.list.closedTotals(formatCount(deals.length), formatCount(wins), formatProfit(profit))}
      </Text>
      <DealTable
        rows={deals.slice(0, most)}
        columns={COLUMNS}
        idOf={(deal) => deal.id}
        symbolOf={(deal) => deal.symbol}
      />
      {left > 0 ? (
        <Group justify="center">
          <Button variant="default" onClick={() => setMost(most + PAGE)}>
            {messages.list.more(formatCount(Math.min(PAGE, left)))}
          </Button>
        </Group>
      ) : null}
    </>
  );
}

/** Seconds of market time a deal was held; null while it is. */
export function heldSeconds(deal: Deal): number | null {
  return deal.closedAt === null ? null : (Date.parse(deal.closedAt) - Date.parse(deal.openedAt)) / 1_000;
}
