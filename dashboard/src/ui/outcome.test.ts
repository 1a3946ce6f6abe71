import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { headline, reason, toneOf } from './outcome';

describe('a decision in words', () => {
  it('says what is held, and how many rules stand against it', () => {
    const held = aDecision({ proposals: ['ladder-amount'], vetoes: ['btc-unsafe', 'rsi-too-low'] });
    expect(headline(held, 'USDT')).toBe('No safety order for SOLUSDT');
    expect(reason(held)).toBe('It was proposed, but 2 rules stand against it.');
  });

  it('tells one rule from many, and a veto from a lack of proposals', () => {
    expect(reason(aDecision({ vetoes: ['btc-unsafe'] }))).toBe('1 rule stands against it, and none proposed it.');
    expect(reason(aDecision({ question: 'fork' }))).toBe('No rule proposed anything, and none stood against it.');
    expect(reason(aDecision({ question: 'safu' }))).toBe('No rule asked to get out.');
  });

  it('says what is bought, and for how much', () => {
    const bought = aDecision({
      outcome: 'PLACE_SAFETY_ORDER',
      amountQuote: '25',
      proposals: ['ladder-amount'],
      lifted: ['rsi-too-low'],
    });
    expect(headline(bought, 'USDT')).toBe('Buy the next safety order of SOLUSDT for 25 USDT');
    expect(reason(bought)).toBe('Proposed by ladder-amount; no veto was left. 1 veto was lifted.');
  });

  it('says how the market leader is', () => {
    const btc = aDecision({
      question: 'btc',
      symbol: 'BTCUSDT',
      outcome: 'BEARISH',
      btc: { condition: 'BEARISH', status: 'UNSAFE' },
      tags: ['btc-bearish', 'btc-rsi-too-low'],
    });
    expect(headline(btc, 'USDT')).toBe('The market leader is BEARISH and UNSAFE');
    expect(reason(btc)).toBe('Said by btc-bearish and btc-rsi-too-low.');
  });

  it('says of a leg which side it is', () => {
    expect(headline(aDecision({ question: 'leverage-exit', outcome: 'REDUCE_LEG', side: 'SHORT' }), 'USDT')).toBe(
      'Reduce the short leg of SOLUSDT',
    );
  });

  it('has a tone for every outcome, plain for one it does not know', () => {
    expect(toneOf('HOLD')).toBe('hold');
    expect(toneOf('SOMETHING_NEW')).toBe('plain');
  });
});
