import { describe, expect, it } from 'vitest';
import type { RuleEvidence } from '@/api/client';
import { decisive } from './decisive';

const condition = (measure: string, holds: boolean, margin?: number) => ({ measure, relation: '<', holds, margin });
const rule = (state: RuleEvidence['state'], conditions: RuleEvidence['conditions']): RuleEvidence => ({
  rule: 'rsi-too-low',
  state,
  text: 'RSI is low.',
  conditions,
});

describe('the conditions that decided a rule', () => {
  const conditions = [
    condition('candidate.market', true),
    condition('indicators.15m.rsi', true, -3.8),
    condition('indicators.15m.adx', false, 2),
  ];

  it('are those that hold of one that spoke', () => {
    expect(decisive(rule('FIRED', conditions)).map((each) => each.measure)).toEqual(['indicators.15m.rsi']);
  });

  it('are those that do not hold of one that stayed silent', () => {
    expect(decisive(rule('NOT_MATCHED', conditions)).map((each) => each.measure)).toEqual(['indicators.15m.adx']);
  });

  it('name each measure once, and no more than three', () => {
    const many = ['a', 'a', 'b', 'c', 'd'].map((measure) => condition(measure, true, -1));
    expect(decisive(rule('LIFTED', many)).map((each) => each.measure)).toEqual(['a', 'b', 'c']);
  });
});
