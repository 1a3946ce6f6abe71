import { describe, expect, it } from 'vitest';
import { ageSeconds, factGroups, INDICATOR_FIELDS, searchFacts, type FactGroup } from './facts';

const FACTS = {
  id: 'dca-1',
  question: 'dca',
  at: '2025-06-01T12:05:00Z',
  price: 96,
  priceAt: '2025-06-01T12:04:30Z',
  indicators: { '15m': { closeAt: '2025-06-01T12:00:00Z', rsi: 38.2 } },
  deal: { id: 'd1', lastStep: { number: 2, at: '2025-06-01T10:00:00Z' }, safuExitAt: null },
  ledger: { sentAt: '2025-06-01T09:00:00Z', openDeals: [] },
  predictions: { confidence: 0.7 },
};

const group = (groups: readonly FactGroup[], path: string) => groups.find((each) => each.path === path);
const value = (groups: readonly FactGroup[], path: string) =>
  groups.flatMap((each) => each.rows).find((row) => row.path === path)?.value;

describe('facts', () => {
  const groups = factGroups(FACTS, ['deal', 'price', 'rrr', 'predictions.spend', 'indicators.1h']);

  it('stand in groups, those of the whole decision first', () => {
    expect(groups.map((each) => each.path)).toEqual([
      '', 'indicators.15m', 'deal', 'ledger', 'predictions', 'indicators',
    ]);
    expect(value(groups, 'deal.lastStep.number')).toBe(2);
    expect(value(groups, 'ledger.openDeals')).toEqual([]);
  });

  it('tell a known null from what is missing', () => {
    expect(value(groups, 'deal.safuExitAt')).toBeNull();
    expect(value(groups, 'indicators.15m.adx')).toBeUndefined();
  });

  it('name what is missing: fields of a record, and what the rules read', () => {
    expect(group(groups, 'indicators.15m')?.rows).toHaveLength(INDICATOR_FIELDS.length);
    const missing = groups.flatMap((each) => each.rows).filter((row) => row.value === undefined);
    expect(missing.map((row) => row.path)).toEqual(expect.arrayContaining(['rrr', 'predictions.spend', 'indicators.1h']));
    expect(missing.map((row) => row.path)).not.toContain('price');
  });

  it('carry the moment they are from', () => {
    expect(group(groups, '')?.at).toBe('2025-06-01T12:04:30Z');
    expect(group(groups, 'indicators.15m')?.at).toBe('2025-06-01T12:00:00Z');
    expect(group(groups, 'ledger')?.at).toBe('2025-06-01T09:00:00Z');
    expect(group(groups, 'predictions')?.at).toBe('2025-06-01T12:05:00Z');
    expect(group(groups, 'deal')?.at).toBeNull();
  });

  it('are as old as the moment of the decision says, not as the clock does', () => {
    expect(ageSeconds('2025-06-01T12:00:00Z', FACTS.at)).toBe(300);
    expect(ageSeconds(null, FACTS.at)).toBeNull();
  });

  it('are found by every word of a search, missing ones by that word', () => {
    expect(searchFacts(groups, '15M rsi 38').flatMap((each) => each.rows)).toHaveLength(1);
    expect(searchFacts(groups, 'missing spend').map((each) => each.path)).toEqual(['predictions']);
    expect(searchFacts(groups, 'nothing-like-it')).toEqual([]);
    expect(searchFacts(groups, ' ')).toHaveLength(groups.length);
  });
});
