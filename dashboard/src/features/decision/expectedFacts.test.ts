import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { expectedFacts } from './useExpectedFacts';

const RULESETS = [
  { ruleset: 'dca', version: '1.0.0', facts: ['price', 'deal'], models: ['spend'] },
  { ruleset: 'dca', version: '1.1.0', facts: ['price'], models: [] },
];

describe('what the rules of a decision read', () => {
  it('is what the version says that answered, with a prediction of each model', () => {
    expect(expectedFacts(aDecision(), RULESETS)).toEqual(['price', 'deal', 'predictions.spend']);
  });

  it('is nothing when that version is not known', () => {
    expect(expectedFacts(aDecision({ rulesets: [] }), RULESETS)).toEqual([]);
    expect(expectedFacts(aDecision({ question: 'safu' }), RULESETS)).toEqual([]);
  });
});
