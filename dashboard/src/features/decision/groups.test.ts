import { describe, expect, it } from 'vitest';
import type { RuleEvidence } from '@/api/client';
import { aDecision } from '@/testing/decisions';
import { groupRules } from './groups';

const evidence = (rule: string, state: RuleEvidence['state'] = 'FIRED'): RuleEvidence => ({
  rule,
  state,
  conditions: [],
  text: `${rule} says why.`,
});
const names = (rules: readonly { rule: string }[]) => rules.map((each) => each.rule);

describe('the rules of a decision', () => {
  it('stand in groups by what they did, each with its sentence', () => {
    const decision = aDecision({ vetoes: ['btc-unsafe'], lifted: ['rsi-too-low'], tags: ['health-poor'] });
    const rules = [evidence('btc-unsafe'), evidence('rsi-too-low', 'LIFTED'), evidence('health-poor')];
    const groups = groupRules(decision, { complete: false, rules });
    expect(groups.vetoes).toEqual([{ rule: 'btc-unsafe', evidence: rules[0] }]);
    expect(groups.lifted).toEqual([{ rule: 'rsi-too-low', evidence: rules[1] }]);
    expect(groups.tags).toEqual([{ rule: 'health-poor', evidence: rules[2] }]);
    expect(groups.others).toEqual([]);
  });

  it('are named even when nothing was kept of what they saw', () => {
    expect(groupRules(aDecision({ vetoes: ['btc-unsafe'] }), null).vetoes).toEqual([
      { rule: 'btc-unsafe', evidence: null },
    ]);
  });

  it('keep the order of adjustments and follow each number on its own', () => {
    const adjustments = [
      { rule: 'stoch-overbought', from: 0.89, to: 0.74 },
      { rule: 'price-overextended', from: 0.74, to: 0.64 },
      { rule: 'btc-above-ema', from: 1, to: 1.05 },
    ];
    const chains = groupRules(aDecision({ adjustments }), null).adjustments;
    expect(chains.map(names)).toEqual([['stoch-overbought', 'price-overextended'], ['btc-above-ema']]);
    expect(chains[0]?.[1]).toMatchObject({ from: 0.74, to: 0.64 });
  });

  it('show timeframes by their length, the ones that passed too', () => {
    const timeframes = { '4h': [], '15m': ['macd-below-signal'], '1h': ['macd-below-signal'] };
    const groups = groupRules(aDecision({ timeframes }), {
      complete: false,
      rules: [evidence('macd-below-signal')],
    });
    expect(groups.timeframes.map((each) => [each.timeframe, each.rules.length])).toEqual([
      ['15m', 1],
      ['1h', 1],
      ['4h', 0],
    ]);
    expect(groups.timeframes[1]?.rules[0]?.evidence?.text).toBe('macd-below-signal says why.');
  });

  it('leave nobody out: silent, unknown and failed rules have groups of their own', () => {
    const rules = [
      evidence('spoke'),
      evidence('quiet', 'NOT_MATCHED'),
      evidence('blind', 'UNKNOWN_INPUT'),
      evidence('broken', 'ERROR'),
    ];
    const groups = groupRules(aDecision(), { complete: true, rules });
    expect(names(groups.others)).toEqual(['spoke']);
    expect(names(groups.silent)).toEqual(['quiet']);
    expect(names(groups.unknown)).toEqual(['blind']);
    expect(names(groups.failed)).toEqual(['broken']);
  });

  it('take the rule that spoke when two rulesets have one of the same name', () => {
    const rules = [evidence('btc-unknown', 'NOT_MATCHED'), evidence('btc-unknown')];
    const groups = groupRules(aDecision({ vetoes: ['btc-unknown'] }), { complete: true, rules });
    expect(groups.vetoes[0]?.evidence?.state).toBe('FIRED');
    expect(names(groups.silent)).toEqual(['btc-unknown']);
  });
});
