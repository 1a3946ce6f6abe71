import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { aDeal } from '@/testing/deals';
import { hiddenLayers, readDealSearch, readDealsSearch } from './search';
import { barsOfDeal } from './span';
import { isAbout } from './useDealDecisions';

describe('the bars of a deal', () => {
  it('begin some time before it, longer for longer bars, and go on while it is open', () => {
    const open = { openedAt: '2025-06-03T00:00:00Z', closedAt: null };
    expect(barsOfDeal(open, '15m')).toEqual({ from: '2025-06-02T12:00:00.000Z', limit: 2_000 });
    expect(barsOfDeal(open, '1h').from).toBe('2025-06-01T00:00:00.000Z');
  });

  it('end some time after it was closed', () => {
    const closed = { openedAt: '2025-06-01T00:00:00Z', closedAt: '2025-06-02T00:00:00Z' };
    expect(barsOfDeal(closed, '15m').to).toBe('2025-06-02T12:00:00.000Z');
  });
});

describe('a decision', () => {
  const deal = { ...aDeal().deal, openedAt: '2025-06-01T10:00:00Z', closedAt: '2025-06-01T12:00:00Z' };

  it('is about a deal of its symbol from its opening to its end, both included', () => {
    expect(isAbout(deal, aDecision({ at: '2025-06-01T10:00:00Z' }))).toBe(true);
    expect(isAbout(deal, aDecision({ at: '2025-06-01T12:00:00Z', question: 'safu' }))).toBe(true);
    expect(isAbout(deal, aDecision({ at: '2025-06-01T12:15:00Z' }))).toBe(false);
    expect(isAbout(deal, aDecision({ at: '2025-06-01T09:45:00Z' }))).toBe(false);
  });

  it('is not about it when it is about another symbol or an entry', () => {
    expect(isAbout(deal, aDecision({ at: '2025-06-01T11:00:00Z', symbol: 'XRPUSDT' }))).toBe(false);
    expect(isAbout(deal, aDecision({ at: '2025-06-01T11:00:00Z', question: 'fork' }))).toBe(false);
  });
});

describe('an address', () => {
  it('keeps what makes sense and leaves out the rest', () => {
    expect(readDealsSearch({ status: 'closed', symbol: ' solusdt ' })).toEqual({ status: 'closed', symbol: 'SOLUSDT' });
    expect(readDealsSearch({ status: 'lost', symbol: 7 })).toEqual({});
    expect(readDealSearch({ timeframe: '1h', hide: 'volume,nonsense,fills' })).toEqual({
      timeframe: '1h',
      hide: 'fills,volume',
    });
    expect(readDealSearch({ timeframe: '2h', hide: '' })).toEqual({});
    expect(hiddenLayers(undefined)).toEqual([]);
  });
});
