import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DealDetail } from '@/api/client';
import { formatMoment, formatNumber, formatPct, formatPrice, formatProfit, formatQuote, formatSpan } from '@/ui/format';
import { heldSeconds } from './ClosedDeals';
import classes from './Deals.module.css';
import { Profit } from './DealTable';
import { messages } from './messages.en';
import { distancePct } from './plan';

const words = messages.deal;

/** What the deal holds, what it cost and what it would bring. */
export function DealFigures({ detail }: { readonly detail: DealDetail }) {
  const { deal } = detail;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.figures}>
      <dl className={classes.figures}>
        {deal.status === 'OPEN' ? <OpenFigures detail={detail} /> : <ClosedFigures detail={detail} />}
        <Figure name={words.spent}>{formatQuote(deal.spentQuote)}</Figure>
        <Figure name={words.quantity}>{formatNumber(deal.quantity, 8)}</Figure>
        <Figure name={words.fees}>{formatNumber(deal.feesQuote, 4)}</Figure>
        <Figure name={words.steps}>
          {deal.steps} / {detail.ladder.length}
        </Figure>
        <Figure name={words.opened}>{formatMoment(deal.openedAt)}</Figure>
      </dl>
    </Paper>
  );
}

function OpenFigures({ detail }: { readonly detail: DealDetail }) {
  const away = distancePct(detail.takeProfitPrice, detail.price);
  return (
    <>
      <Figure name={words.openProfit} hint={words.openProfitHint} large>
        <Profit value={detail.openProfitQuote === null ? null : Number(detail.openProfitQuote)}>
          {formatProfit(detail.openProfitQuote)}
        </Profit>
      </Figure>
      <Figure name={words.drawdown} hint={words.drawdownHint} large>
        {formatPct(detail.drawdownPct)}
      </Figure>
      <Figure name={words.average}>{formatPrice(detail.deal.averagePrice)}</Figure>
      <Figure name={words.price} hint={formatMoment(detail.priceAt)}>
        {formatPrice(detail.price)}
      </Figure>
      <Figure name={words.takeProfit}>
        {formatPrice(detail.takeProfitPrice)}
        {away === null ? null : <small>{words.away(formatPct(away))}</small>}
      </Figure>
    </>
  );
}

function ClosedFigures({ detail }: { readonly detail: DealDetail }) {
  const { deal } = detail;
  return (
    <>
      <Figure name={words.profit} large>
        <Profit value={deal.profitQuote === null ? null : Number(deal.profitQuote)}>
          {formatProfit(deal.profitQuote)}
        </Profit>
      </Figure>
      <Figure name={words.held} large>
        {formatSpan(heldSeconds(deal))}
      </Figure>
      <Figure name={words.average}>{formatPrice(deal.averagePrice)}</Figure>
      <Figure name={words.exit}>{formatPrice(deal.exitPrice)}</Figure>
      <Figure name={words.closedAt}>{formatMoment(deal.closedAt)}</Figure>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly hint?: string;
  readonly large?: boolean;
  readonly children: ReactNode;
}

function Figure({ name, hint, large = false, children }: FigureProps) {
  return (
    <div title={hint} data-large={large}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
