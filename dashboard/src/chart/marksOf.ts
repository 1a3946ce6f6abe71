import type { DealDetail, Decision, Fill } from '@/api/client';
import { formatWord } from '@/ui/format';
import type { DecisionMark, FillMark, PriceLevel } from './types';

const PURPOSES: Record<Fill['purpose'], string> = {
  BASE_ORDER: 'Base',
  SAFETY_ORDER: 'SO',
  TAKE_PROFIT: 'Take profit',
  SAFU_EXIT: 'SAFU exit',
  MANUAL_CLOSE: 'Closed by hand',
};

const BUYING: ReadonlySet<Fill['purpose']> = new Set(['BASE_ORDER', 'SAFETY_ORDER']);

/** Decisions of the journal as marks. */
export function decisionMarks(decisions: readonly Decision[]): DecisionMark[] {
  return decisions.map((each) => ({
    id: each.id ?? String(each.seq),
    at: each.at,
    question: each.question,
    outcome: each.outcome,
    vetoes: each.vetoes,
  }));
}

/** Executions of a deal as marks. */
export function fillMarks(fills: readonly Fill[]): FillMark[] {
  return fills.map((each) => ({
    id: String(each.tradeId),
    at: each.at,
    kind: BUYING.has(each.purpose) ? 'buy' : 'sell',
    price: Number(each.price),
    label: each.step === null ? PURPOSES[each.purpose] : `${PURPOSES[each.purpose]} ${each.step}`,
  }));
}

/** The prices a deal turns on: average, take profit, the steps of its ladder that have a price, its end. */
export function dealLevels(detail: DealDetail): PriceLevel[] {
  const { deal } = detail;
  const rungs = detail.ladder
    .filter((each) => each.price !== null)
    .map((each) =>
      level('ladder', each.price, `SO ${each.step} ${formatWord(each.state).toLowerCase()}`, each.step),
    );
  return [
    level('average', deal.averagePrice, 'Average'),
    level('take-profit', detail.takeProfitPrice, 'Take profit'),
    level('exit', deal.exitPrice, 'Exit'),
    ...rungs,
  ].filter((each) => each !== null);
}

function level(
  kind: PriceLevel['kind'],
  price: string | null,
  label: string,
  step?: number,
): PriceLevel | null {
  return price === null ? null : { id: `${kind}${step ?? ''}`, kind, price: Number(price), label };
}
