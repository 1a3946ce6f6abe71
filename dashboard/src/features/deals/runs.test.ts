import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { runsOf } from './runs';

const at = (minute: number) => `2025-06-01T12:${String(minute).padStart(2, '0')}:00Z`;
const held = (seq: number, ...vetoes: string[]) => aDecision({ seq, at: at(seq), vetoes });

describe('decisions about a deal', () => {
  it('stand together while they are held by the same rules, the newest first', () => {
    const runs = runsOf([held(3, 'btc-unsafe'), held(2, 'rsi-too-low'), held(1, 'rsi-too-low')]);
    expect(runs.map((each) => [each.rules[0], each.count, each.from, each.to])).toEqual([
      ['btc-unsafe', 1, at(3), at(3)],
      ['rsi-too-low', 2, at(1), at(2)],
    ]);
    expect(runs[1]?.lastId).toBe('dca-2');
  });

  it('stand alone when they did something, even the same twice', () => {
    const bought = (seq: number) =>
      aDecision({ seq, at: at(seq), outcome: 'PLACE_SAFETY_ORDER', proposals: ['ladder-amount'] });
    const runs = runsOf([bought(1), bought(2), held(3, 'step-gap-too-small')]);
    expect(runs.map((each) => [each.outcome, each.rules[0], each.count])).toEqual([
      ['HOLD', 'step-gap-too-small', 1],
      ['PLACE_SAFETY_ORDER', 'ladder-amount', 1],
      ['PLACE_SAFETY_ORDER', 'ladder-amount', 1],
    ]);
  });

  it('do not break a run of one question by those of another', () => {
    const safu = (seq: number) => aDecision({ seq, at: at(seq), question: 'safu' });
    const runs = runsOf([held(1, 'btc-unsafe'), safu(2), held(3, 'btc-unsafe'), safu(4)]);
    expect(runs.map((each) => [each.question, each.count])).toEqual([
      ['safu', 2],
      ['dca', 2],
    ]);
  });

  it('are the order of the journal, however they were loaded', () => {
    expect(runsOf([held(1, 'a'), held(3, 'b'), held(2, 'a')]).map((each) => each.count)).toEqual([1, 2]);
    expect(runsOf([])).toEqual([]);
  });
});
