import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import type { Decision } from '@/api/client';
import { formatDateTime, formatMoment, formatNumber, formatQuote, formatTime } from '@/ui/format';
import { headline } from '@/ui/outcome';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { COLUMNS, type ColumnName, type ListView } from './columns';
import classes from './DecisionList.module.css';
import type { DecisionFilters } from './filters';
import { messages } from './messages.en';
import { SpokenRules } from './SpokenRules';

export interface DecisionRowProps {
  readonly decision: Decision;
  /** What the list is narrowed down by; goes along, so that newer and older lead to rows of the list. */
  readonly filters: DecisionFilters;
  readonly view: ListView;
  readonly index: number;
  readonly active: boolean;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly height: number;
}

/** One decision as a row; all of it is a link. */
export const DecisionRow = memo(function DecisionRow(props: DecisionRowProps) {
  const { decision, filters, view, index, active, top, height } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-index={index}
      data-active={active}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {COLUMNS.filter(({ name }) => view.columns.includes(name)).map(({ name }) => (
        <div key={name} role="cell" data-column={name} className={classes.cell}>
          {name === 'at' ? (
            <Link
              to="/decisions/$id"
              title={formatDateTime(decision.at)}
              params={{ id: decision.id ?? '' }}
              search={filters}
              className={classes.link}
              aria-label={messages.open(headline(decision, ''), formatMoment(decision.at))}
            >
              {formatMoment(decision.at)}
            </Link>
          ) : (
            CELLS[name](decision)
          )}
        </div>
      ))}
    </div>
  );
});

const CELLS: Readonly<Record<Exclude<ColumnName, 'at'>, (decision: Decision) => ReactNode>> = {
  symbol: (each) => <strong>{each.symbol}</strong>,
  question: (each) => each.question,
  outcome: (each) => <OutcomeBadge outcome={each.outcome} />,
  amount: (each) => (each.amountQuote === null ? '' : formatQuote(each.amountQuote)),
  why: (each) => <SpokenRules decision={each} />,
  btc: (each) => [each.btc.condition, each.btc.status].filter(Boolean).join(' '),
  score: (each) => (each.scores.fork === undefined ? '' : formatNumber(each.scores.fork, 4)),
  recorded: (each) => formatTime(each.recordedAt),
  seq: (each) => each.seq,
};
