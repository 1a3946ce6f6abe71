import { describe, expect, it } from 'vitest';
import type { Candle } from '@/api/client';
import { BarSpans, barsOf, decimalsOf, holdRuns, rowsOf } from './mapping';
import type { DecisionMark } from './types';

const at = (minutes: number) => new Date(Date.UTC(2025, 5, 1, 0, minutes)).toISOString();

/** Bars of 15 minutes from midnight. */
const candles = (count: number): Candle[] =>
  Array.from({ length: count }, (_, index) => ({
    openAt: at(index * 15),
    closeAt: at(index * 15 + 15),
    open: 10,
    high: 12,
    low: 9,
    close: 11,
    volume: 5,
  }));

const hold = (minutes: number, ...vetoes: string[]): DecisionMark => ({
  id: `d${minutes}`,
  at: at(minutes),
  question: 'dca',
  outcome: 'HOLD',
  vetoes,
});

describe('bars of the chart', () => {
  it('are in the order of time, each time once, the later answer wins', () => {
    const [first, second] = candles(2) as [Candle, Candle];
    const bars = barsOf([second, first, { ...first, close: 99 }]);
    expect(bars.map((each) => [each.time, each.close])).toEqual([
      [Date.UTC(2025, 5, 1) / 1_000, 99],
      [Date.UTC(2025, 5, 1, 0, 15) / 1_000, 11],
    ]);
  });

  it('hold the fill that happened while they were open, their own opening included', () => {
    const spans = new BarSpans(candles(2));
    expect(spans.ofFill(at(0))).toBe(0);
    expect(spans.ofFill(at(14))).toBe(0);
    expect(spans.ofFill(at(15))).toBe(1);
    expect(spans.ofFill(at(30))).toBe(-1);
    expect(spans.ofFill(at(-1))).toBe(-1);
  });

  it('hold the decision that was made at their close', () => {
    const spans = new BarSpans(candles(2));
    expect(spans.ofDecision(at(15))).toBe(0);
    expect(spans.ofDecision(at(16))).toBe(1);
    expect(spans.ofDecision(at(30))).toBe(1);
    expect(spans.ofDecision(at(31))).toBe(-1);
    expect(spans.ofDecision(at(0))).toBe(-1);
  });

  it('leave out a hold without any veto: nothing was asked for', () => {
    const rows = rowsOf(candles(2), [], [hold(15), hold(30, 'btc-unsafe')]);
    expect(rows.map((each) => each.decisions.length)).toEqual([0, 1]);
  });
});

describe('holds', () => {
  it('of neighbouring bars are one run, named after the most frequent rule', () => {
    const rows = rowsOf(candles(3), [], [hold(15, 'a'), hold(30, 'b', 'a'), hold(45, 'b', 'a')]);
    expect(holdRuns(rows)).toEqual([{ question: 'dca', start: 0, end: 2, count: 3, rule: 'a' }]);
  });

  it('end where something was done, and where nothing was asked', () => {
    const bought: DecisionMark = { ...hold(30), outcome: 'PLACE_SAFETY_ORDER' };
    const rows = rowsOf(candles(5), [], [hold(15, 'a'), bought, hold(45, 'a'), hold(75, 'a')]);
    expect(holdRuns(rows).map((each) => [each.start, each.end])).toEqual([
      [0, 0],
      [2, 2],
      [4, 4],
    ]);
  });

  it('are said again after forty-two bars', () => {
    const all = Array.from({ length: 43 }, (_, index) => hold((index + 1) * 15, 'a'));
    const runs = holdRuns(rowsOf(candles(43), [], all));
    expect(runs.map((each) => [each.start, each.end, each.count])).toEqual([
      [0, 41, 42],
      [42, 42, 1],
    ]);
  });

  it('of two questions are two runs', () => {
    const rows = rowsOf(candles(1), [], [hold(15, 'a'), { ...hold(15, 'c'), id: 'f', question: 'fork' }]);
    expect(holdRuns(rows).map((each) => [each.question, each.rule])).toEqual([
      ['dca', 'a'],
      ['fork', 'c'],
    ]);
  });
});

describe('decimals of the price scale', () => {
  it('grow as the price shrinks', () => {
    expect([54_000, 1_000, 96, 1, 0.25, 0.012, 0].map(decimalsOf)).toEqual([2, 2, 3, 4, 5, 6, 2]);
  });
});
