import { Text } from '@mantine/core';
import type { Deal, DealDetail } from '@/api/client';
import { formatCount, formatMoment, formatPct, formatPrice, formatProfit, formatQuote, UNKNOWN } from '@/ui/format';
import { DealTable, Profit, type DealColumn } from './DealTable';
import { LastAsked } from './LastAsked';
import { messages } from './messages.en';
import { sumOf } from './plan';
import { useDealDetails } from './useDealDetails';

/** A deal, and what more is known of it once that is loaded. */
interface OpenDeal {
  readonly deal: Deal;
  readonly detail: DealDetail | undefined;
}

const columns = messages.columns;

const COLUMNS: readonly DealColumn<OpenDeal>[] = [
  { name: columns.opened, cell: ({ deal }) => formatMoment(deal.openedAt) },
  { name: columns.steps, numeric: true, cell: ({ deal, detail }) => stepsOf(deal, detail) },
  { name: columns.spent, numeric: true, cell: ({ deal }) => formatQuote(deal.spentQuote) },
  { name: columns.average, numeric: true, cell: ({ deal }) => formatPrice(deal.averagePrice) },
  { name: columns.price, numeric: true, cell: ({ detail }) => formatPrice(detail?.price) },
  { name: columns.drawdown, numeric: true, cell: ({ detail }) => formatPct(detail?.drawdownPct) },
  { name: columns.takeProfit, numeric: true, cell: ({ detail }) => formatPrice(detail?.takeProfitPrice) },
  {
    name: columns.openProfit,
    numeric: true,
    cell: ({ detail }) => (
      <Profit value={detail?.openProfitQuote ? Number(detail.openProfitQuote) : null}>
        {formatProfit(detail?.openProfitQuote)}
      </Profit>
    ),
  },
  { name: columns.last, cell: ({ detail }) => (detail ? <LastAsked next={detail.next} /> : UNKNOWN) },
];

/** Deals that are held, the oldest first. */
export function OpenDeals({ deals }: { readonly deals: readonly Deal[] }) {
  const details = useDealDetails(deals);
  const rows = deals.map((deal) => ({ deal, detail: details.get(deal.id) }));
  const spent = sumOf(deals.map((each) => each.spentQuote));
  const profit = sumOf(rows.map((each) => each.detail?.openProfitQuote));
  return (
    <>
      <Text size="sm" c="dimmed">
        {messages.list.openTotals(formatCount(deals.length), formatQuote(spent), formatProfit(profit))}
      </Text>
      <DealTable rows={rows} columns={COLUMNS} idOf={({ deal }) => deal.id} symbolOf={({ deal }) => deal.symbol} />
    </>
  );
}

function stepsOf(deal: Deal, detail: DealDetail | undefined): string {
  return detail ? `${deal.steps} / ${detail.ladder.length}` : String(deal.steps);
}
