import type { DealDetail } from '@/api/client';

/** A line of a deal's ladder, the base order first. */
export interface PlanRow {
  /** Step number; null for the base order. */
  readonly step: number | null;
  readonly state: 'FIRED' | 'WAITING' | 'NEXT' | 'AHEAD';
  /** What is planned, quote; null where nothing is. */
  readonly plannedQuote: number | null;
  /** Price it filled at; null before. */
  readonly price: number | null;
  /** What was spent, quote; null before. */
  readonly spentQuote: number | null;
  /** What the deal has cost after it, quote: so far, or by plan; null where the plan says nothing. */
  readonly totalQuote: number | null;
  readonly at: string | null;
}

/** The whole ladder with what the deal costs after each step. */
export function planOf({ deal, fills, ladder }: DealDetail): PlanRow[] {
  const base = fills.find((each) => each.purpose === 'BASE_ORDER');
  let total: number | null = base ? Number(base.quote) : Number(deal.baseOrderQuote);
  const rows: PlanRow[] = [
    {
      step: null,
      state: 'FIRED',
      plannedQuote: Number(deal.baseOrderQuote),
      price: base ? Number(base.price) : null,
      spentQuote: base ? Number(base.quote) : null,
      totalQuote: total,
      at: deal.openedAt,
    },
  ];
  for (const rung of ladder) {
    const costs = number(rung.quote) ?? number(rung.amountQuote);
    total = total === null || costs === null ? null : total + costs;
    rows.push({
      step: rung.step,
      state: rung.state,
      plannedQuote: number(rung.amountQuote),
      price: number(rung.price),
      spentQuote: number(rung.quote),
      totalQuote: total,
      at: rung.firedAt,
    });
  }
  return rows;
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** How far one price lies from another, in percent of the latter; null when one is unknown. */
export function distancePct(to: string | null | undefined, from: string | null | undefined): number | null {
  if (!to || !from || Number(from) === 0) {
    return null;
  }
  return (100 * (Number(to) - Number(from))) / Number(from);
}

/** The sum of amounts; null when one of them is unknown. */
export function sumOf(amounts: readonly (string | null | undefined)[]): number | null {
  return amounts.reduce<number | null>(
    (sum, each) => (sum === null || !each ? null : sum + Number(each)),
    0,
  );
}
