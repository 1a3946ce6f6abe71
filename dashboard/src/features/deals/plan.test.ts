import { describe, expect, it } from 'vitest';
import { aDeal } from '@/testing/deals';
import { distancePct, planOf, sumOf } from './plan';

describe('the plan of a deal', () => {
  const plan = planOf(aDeal());

  it('begins with the base order', () => {
    expect(plan[0]).toMatchObject({ step: null, state: 'FIRED', price: 100, spentQuote: 50, totalQuote: 50 });
  });

  it('counts what was spent of fired steps and what is planned of the others', () => {
    expect(plan.map((each) => [each.step, each.state, each.totalQuote])).toEqual([
      [null, 'FIRED', 50],
      [1, 'FIRED', 69.5],
      [2, 'NEXT', 84.5],
      [3, 'AHEAD', 109.5],
    ]);
  });

  it('does not guess beyond a step whose amount is not known', () => {
    const deal = aDeal();
    const ladder = deal.ladder.map((each) => (each.step === 2 ? { ...each, amountQuote: null } : each));
    expect(planOf({ ...deal, ladder }).map((each) => each.totalQuote)).toEqual([50, 69.5, null, null]);
  });
});

describe('distances and sums', () => {
  it('are percent of where one stands', () => {
    expect(distancePct('102', '100')).toBe(2);
    expect(distancePct('98', '100')).toBe(-2);
  });

  it('are unknown when a part of them is', () => {
    expect(distancePct(null, '100')).toBeNull();
    expect(distancePct('1', '0')).toBeNull();
    expect(sumOf(['1.5', null])).toBeNull();
    expect(sumOf(['1.5', '2'])).toBe(3.5);
    expect(sumOf([])).toBe(0);
  });
});
