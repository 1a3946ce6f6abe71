import { describe, expect, it } from 'vitest';
import type { RuleEvidence } from '@/api/client';
import { aDecision } from '@/testing/decisions';
import { aDeal } from '@/testing/deals';
import { readersOf } from './readers';
import { dealIdOf } from './useDealId';

const rule = (name: string, state: RuleEvidence['state'], ...measures: string[]): RuleEvidence => ({
  rule: name,
  state,
  text: '',
  conditions: measures.map((measure) => ({ measure, relation: '<', holds: true })),
});

describe('who read a fact', () => {
  it('are the rules that spoke, each once', () => {
    const readers = readersOf([
      rule('rsi-too-low', 'FIRED', 'indicators.15m.rsi', 'indicators.15m.rsi'),
      rule('rsi-below-floor', 'LIFTED', 'indicators.15m.rsi'),
      rule('adx-too-low', 'NOT_MATCHED', 'indicators.15m.rsi'),
    ]);
    expect(readers.get('indicators.15m.rsi')).toEqual(['rsi-too-low', 'rsi-below-floor']);
  });
});

describe('the deal of a decision', () => {
  const deal = { ...aDeal().deal, id: 'd1', openedAt: '2025-06-01T12:05:00Z' };
  const facts = { at: '2025-06-01T12:00:00Z', question: 'fork', symbol: 'SOLUSDT' } as const;
  const opening = { ...aDecision({ question: 'fork', outcome: 'OPEN_DEAL' }), facts };

  it('is the one its facts name, while somebody remembers it', () => {
    const about = { ...aDecision(), facts: { ...facts, deal: JSON.parse('{"id":"d1"}') } };
    expect(dealIdOf(about, [deal])).toBe('d1');
    expect(dealIdOf(about, [])).toBeNull();
  });

  it('is the one it opened: of its symbol, soon after it', () => {
    const later = { ...deal, id: 'd2', openedAt: '2025-06-01T12:40:00Z' };
    expect(dealIdOf(opening, [later, deal])).toBe('d1');
    expect(dealIdOf(opening, [{ ...deal, openedAt: '2025-06-01T13:00:00Z' }])).toBeNull();
    expect(dealIdOf(opening, [{ ...deal, openedAt: '2025-06-01T11:59:00Z' }])).toBeNull();
    expect(dealIdOf(opening, [{ ...deal, symbol: 'XRPUSDT' }])).toBeNull();
  });

  it('is none where nothing was opened', () => {
    expect(dealIdOf({ ...opening, outcome: 'HOLD' }, [deal])).toBeNull();
  });
});
