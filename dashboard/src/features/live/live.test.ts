import { describe, expect, it } from 'vitest';
import type { RuleEvidence } from '@/api/client';
import { aDecision } from '@/testing/decisions';
import { choose, neighbour } from './choose';
import { staleAfter, totalsOf } from './figures';
import { readLiveSearch } from './search';
import { whyGroups } from './whyGroups';

describe('the address of Live', () => {
  it('keeps what it knows and leaves out the rest', () => {
    expect(
      readLiveSearch({ symbol: 'SOLUSDT', timeframe: '4h', window: '1h', show: 'news', hide: 'volume,nothing', other: 1 }),
    ).toEqual({ symbol: 'SOLUSDT', timeframe: '4h', window: '1h', show: 'news', hide: 'volume', decision: undefined });
    expect(readLiveSearch({ symbol: 5, timeframe: '2m', window: '', show: 'x', hide: 'x' })).toEqual({});
  });
});

describe('the list of decisions', () => {
  const held = aDecision({ seq: 1 });
  const bought = aDecision({ seq: 2, symbol: 'ETHUSDT', outcome: 'OPEN_DEAL', action: 'OPEN_DEAL' });

  it('can be narrowed down to actions or to a symbol', () => {
    expect(choose([bought, held], 'all', 'SOLUSDT')).toEqual([bought, held]);
    expect(choose([bought, held], 'news', 'SOLUSDT')).toEqual([bought]);
    expect(choose([bought, held], 'symbol', 'SOLUSDT')).toEqual([held]);
  });

  it('is walked through by steps that stop at its ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(neighbour(ids, undefined, 1)).toBe('a');
    expect(neighbour(ids, 'a', 1)).toBe('b');
    expect(neighbour(ids, 'c', 1)).toBe('c');
    expect(neighbour(ids, 'a', -1)).toBe('a');
    expect(neighbour(ids, 'gone', 1)).toBe('a');
    expect(neighbour([], undefined, 1)).toBeUndefined();
  });
});

describe('figures over time', () => {
  const part = (index: number) => ({ from: `t${index}`, questions: { dca: index, fork: 1 } });

  it('are put together until as few are left as fit', () => {
    expect(totalsOf([0, 1, 2, 3, 4].map(part), 3)).toEqual([
      { from: 't0', total: 3 },
      { from: 't2', total: 7 },
      { from: 't4', total: 5 },
    ]);
    expect(totalsOf([0, 1].map(part), 3)).toHaveLength(2);
  });
});

describe('staleness', () => {
  it('begins after two bars of the market, which may run faster than the clock, at least half a minute', () => {
    expect(staleAfter(1)).toBe(1_800);
    expect(staleAfter(30)).toBe(60);
    expect(staleAfter(300)).toBe(30);
    expect(staleAfter(undefined)).toBe(1_800);
  });
});

describe('why', () => {
  const rule = (name: string, state: RuleEvidence['state'], conclusion?: string): RuleEvidence => ({
    rule: name,
    state,
    conclusion,
    conditions: [],
    text: name,
  });

  it('says what held first, then what was lifted, proposed and found; rules that did not speak are left out', () => {
    const groups = whyGroups([
      rule('tag', 'FIRED', 'tag'),
      rule('proposal', 'FIRED', 'proposal'),
      rule('lifted', 'LIFTED', 'veto'),
      rule('veto', 'FIRED', 'veto'),
      rule('silent', 'NOT_MATCHED', 'veto'),
    ]);
    expect(groups.map((each) => [each.title, each.rules.map((one) => one.rule)])).toEqual([
      ['Held by', ['veto']],
      ['Lifted', ['lifted']],
      ['Proposed by', ['proposal']],
      ['Found', ['tag']],
    ]);
  });
});
