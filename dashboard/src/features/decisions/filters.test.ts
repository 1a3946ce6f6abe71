import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { countFilters, passes, readFilters, withFilter } from './filters';

describe('filters of an address', () => {
  it('are read by name, and what makes no sense is left out', () => {
    expect(readFilters({ question: 'dca', symbol: ' solusdt ', from: 'yesterday', colour: 'red', rule: '' })).toEqual({
      question: 'dca',
      symbol: 'SOLUSDT',
    });
  });

  it('take a version the router read as a number', () => {
    expect(readFilters({ version: 1 })).toEqual({ version: '1' });
  });

  it('survive being written and read again', () => {
    const filters = { question: 'fork', rule: 'rsi-too-low', from: '2025-06-01T00:00:00Z', to: '2025-06-02T00:00:00Z' };
    expect(readFilters(Object.fromEntries(new URLSearchParams(filters)))).toEqual(filters);
  });

  it('are changed and taken away one by one', () => {
    const one = withFilter({ question: 'dca' }, 'outcome', 'HOLD');
    expect(countFilters(one)).toBe(2);
    expect(withFilter(one, 'question', null)).toEqual({ outcome: 'HOLD' });
  });
});

describe('a decision', () => {
  const decision = aDecision({
    question: 'reentry',
    at: '2025-06-01T12:00:00Z',
    vetoes: ['btc-unsafe'],
    lifted: ['rsi-too-low'],
    adjustments: [{ rule: 'tp1-near-boost', from: 20, to: 25 }],
    timeframes: { '4h': ['macd-below-signal'] },
    rulesets: [
      { name: 'btc', version: '1.1.0', sha256: 'a' },
      { name: 'safu', version: '1.0.0', sha256: 'b' },
    ],
  });

  it.each(['btc-unsafe', 'rsi-too-low', 'tp1-near-boost', 'macd-below-signal'])('passes by the rule %s', (rule) => {
    expect(passes({ rule }, decision)).toBe(true);
  });

  it('does not pass by a rule it does not name', () => {
    expect(passes({ rule: 'btc' }, decision)).toBe(false);
  });

  it('passes from its moment on, and only until before it', () => {
    expect(passes({ from: '2025-06-01T12:00:00Z' }, decision)).toBe(true);
    expect(passes({ from: '2025-06-01T12:00:01Z' }, decision)).toBe(false);
    expect(passes({ to: '2025-06-01T12:00:00Z' }, decision)).toBe(false);
    expect(passes({ to: '2025-06-01T12:00:01Z' }, decision)).toBe(true);
  });

  it('passes by the version of the ruleset that answered, or of a named one', () => {
    expect(passes({ version: '1.0.0' }, decision)).toBe(true);
    expect(passes({ version: '1.1.0' }, decision)).toBe(false);
    expect(passes({ version: 'btc@1.1.0' }, decision)).toBe(true);
    expect(passes({ version: 'dca@1.0.0' }, decision)).toBe(false);
  });

  it('passes only when every filter lets it', () => {
    expect(passes({ question: 'reentry', symbol: 'SOLUSDT' }, decision)).toBe(true);
    expect(passes({ question: 'reentry', symbol: 'XRPUSDT' }, decision)).toBe(false);
    expect(passes({ outcome: 'REENTER' }, decision)).toBe(false);
  });
});
