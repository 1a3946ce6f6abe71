import type { Candle } from '@/api/client';
import type { DecisionMark, FillMark } from './types';

/** A bar as the chart library takes it; time in seconds. */
export interface Bar {
  readonly time: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** A bar with everything that happened at it. */
export interface ChartRow {
  readonly candle: Candle;
  readonly fills: readonly FillMark[];
  readonly decisions: readonly DecisionMark[];
}

/** Decisions of one question at bars without a gap that all held. */
export interface HoldRun {
  readonly question: string;
  /** Index of the bar it begins at. */
  readonly start: number;
  /** Index of the bar it ends at. */
  readonly end: number;
  readonly count: number;
  /** The rule that held most often. */
  readonly rule: string;
}

const seconds = (instant: string) => Math.floor(Date.parse(instant) / 1_000);

/** Bars in the order of time, each time once. */
export function barsOf(candles: readonly Candle[]): Bar[] {
  const byTime = new Map<number, Bar>();
  for (const { openAt, open, high, low, close, volume } of candles) {
    const time = seconds(openAt);
    byTime.set(time, { time, open, high, low, close, volume });
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}

/** The spans of bars, to find the one of a moment. Bars are in the order of time. */
export class BarSpans {
  private readonly opens: readonly number[];
  private readonly closes: readonly number[];

  constructor(candles: readonly Candle[]) {
    this.opens = candles.map((each) => Date.parse(each.openAt));
    this.closes = candles.map((each) => Date.parse(each.closeAt));
  }

  /** Index of the bar that was open at a moment; -1 when none of these was. */
  ofFill(at: string): number {
    const moment = Date.parse(at);
    const index = this.lastOpenBefore(moment + 1);
    return moment < (this.closes[index] ?? 0) ? index : -1;
  }

  /** Index of the bar whose close a decision was made at: a moment on the edge belongs to the bar that ends there. */
  ofDecision(at: string): number {
    const moment = Date.parse(at);
    const index = this.lastOpenBefore(moment);
    return moment <= (this.closes[index] ?? 0) ? index : -1;
  }

  /** Index of the last bar that opened before a moment; -1 when none did. */
  private lastOpenBefore(moment: number): number {
    let low = 0;
    let high = this.opens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.opens[middle] ?? 0) < moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}

/** Bars with what happened at them, oldest first; what lies outside of the bars is left out. */
export function rowsOf(
  candles: readonly Candle[],
  fills: readonly FillMark[],
  decisions: readonly DecisionMark[],
): ChartRow[] {
  const spans = new BarSpans(candles);
  const fillsAt = grouped(fills, (each) => spans.ofFill(each.at));
  const decisionsAt = grouped(decisions.filter(saysSomething), (each) => spans.ofDecision(each.at));
  return candles.map((candle, index) => ({
    candle,
    fills: fillsAt.get(index) ?? [],
    decisions: decisionsAt.get(index) ?? [],
  }));
}

/** Whether a decision did something or was kept from it; nothing to do is no news. */
export function saysSomething(decision: DecisionMark): boolean {
  return decision.outcome !== 'HOLD' || decision.vetoes.length > 0;
}

/** Bars of a run at most: a chart that is looked at in parts says it again in each. */
const MOST_BARS_OF_RUN = 42;

/** Holds at neighbouring bars put together, so that a chart can say them in a few words. */
export function holdRuns(rows: readonly ChartRow[]): HoldRun[] {
  const questions = new Set(rows.flatMap((row) => row.decisions.map((each) => each.question)));
  return [...questions].sort().flatMap((question) => runsOf(rows, question));
}

function runsOf(rows: readonly ChartRow[], question: string): HoldRun[] {
  const runs: HoldRun[] = [];
  let start = -1;
  let holds: DecisionMark[] = [];
  const end = (index: number) => {
    if (start >= 0) {
      runs.push({ question, start, end: index, count: holds.length, rule: mostFrequent(holds) });
    }
    start = -1;
    holds = [];
  };
  rows.forEach((row, index) => {
    const here = row.decisions.filter((each) => each.question === question);
    if (start >= 0 && index - start >= MOST_BARS_OF_RUN) {
      end(index - 1);
    }
    if (here.length > 0 && here.every((each) => each.outcome === 'HOLD')) {
      start = start < 0 ? index : start;
      holds.push(...here);
    } else {
      end(index - 1);
    }
  });
  end(rows.length - 1);
  return runs;
}

function mostFrequent(holds: readonly DecisionMark[]): string {
  const counts = new Map<string, number>();
  holds.flatMap((each) => each.vetoes).forEach((rule) => counts.set(rule, (counts.get(rule) ?? 0) + 1));
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b))[0]?.[0] ?? '';
}

function grouped<T>(all: readonly T[], indexOf: (each: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of all) {
    const index = indexOf(each);
    if (index >= 0) {
      const group = groups.get(index);
      if (group) {
        group.push(each);
      } else {
        groups.set(index, [each]);
      }
    }
  }
  return groups;
}

/** Decimals a price scale needs so that neighbouring prices differ. */
export function decimalsOf(price: number): number {
  return price <= 0 || price >= 1_000 ? 2 : Math.min(10, Math.max(2, 4 - Math.floor(Math.log10(price))));
}
