import { describe, expect, it } from 'vitest';
import type { Candle, Fill } from '@/api/client';
import { chartColours } from './colours';
import { rowsOf } from './mapping';
import { markersOf } from './markers';
import { fillMarks } from './marksOf';
import { summaryOf } from './summary';
import type { DecisionMark } from './types';

const at = (minutes: number) => new Date(Date.UTC(2025, 5, 1, 0, minutes)).toISOString();
const bar = (minutes: number): Candle => ({
  openAt: at(minutes),
  closeAt: at(minutes + 15),
  open: 100,
  high: 120,
  low: 90,
  close: 110,
  volume: 1,
});
const fill: Fill = {
  tradeId: 1,
  at: at(15),
  purpose: 'SAFETY_ORDER',
  step: 2,
  price: '95.5',
  quantity: '1',
  quote: '95.5',
  feeQuote: '0.1',
  averagePriceAfter: '98',
};
const held: DecisionMark = { id: 'dca-1', at: at(15), question: 'dca', outcome: 'HOLD', vetoes: ['btc-unsafe'] };
const bought: DecisionMark = { id: 'dca-2', at: at(30), question: 'dca', outcome: 'PLACE_SAFETY_ORDER', vetoes: [] };
const rows = rowsOf([bar(0), bar(15)], fillMarks([fill]), [held, bought]);
const colours = chartColours('light');

describe('markers', () => {
  it('say in words what was bought and what held', () => {
    expect(markersOf(rows, [], colours).map((each) => each.text)).toEqual([
      'dca held: btc-unsafe',
      'SO 2',
      'Place safety order',
    ]);
  });

  it('lead to their decision', () => {
    expect(markersOf(rows, ['fills'], colours).map((each) => each.id)).toEqual(['decision dca-1', 'decision dca-2']);
  });

  it('are left out with their layer', () => {
    expect(markersOf(rows, ['decisions'], colours).map((each) => each.text)).toEqual(['SO 2']);
    expect(markersOf(rows, ['fills', 'decisions'], colours)).toEqual([]);
  });
});

describe('the summary', () => {
  it('says range, change, events and price lines', () => {
    const levels = [{ id: 'tp', kind: 'take-profit', price: 130, label: 'Take profit' } as const];
    expect(summaryOf('SOLUSDT', rows, levels)).toBe(
      'SOLUSDT: 2 bars from Jun 01, 2025, 00:00:00 UTC to Jun 01, 2025, 00:30:00 UTC. Low 90.00, high 120.00, last 110.00, change 10.00%. 1 fills, 1 held decisions, 1 actions. Take profit 130.00.',
    );
  });
});
