import { describe, expect, it } from 'vitest';
import { asDecisionId, matching, type PaletteItem } from './paletteItems';

const rule = (label: string, hint?: string): PaletteItem => ({ group: 'Rules', label, hint, target: { kind: 'rule', rule: label } });
const page: PaletteItem = { group: 'Pages', label: 'Live', target: { kind: 'page', to: '/' } };
const labels = (items: readonly PaletteItem[]) => items.map((each) => each.label);

describe('the palette', () => {
  it('puts what begins with the word before what holds it', () => {
    expect(labels(matching([rule('fork-rsi-too-low'), rule('rsi-too-low')], 'rsi'))).toEqual(['rsi-too-low', 'fork-rsi-too-low']);
  });

  it('needs every word, in the name or beside it', () => {
    const all = [rule('rsi-too-low', 'dca'), rule('rsi-too-low', 'fork')];
    expect(matching(all, 'rsi fork')).toEqual([all[1]]);
    expect(matching(all, 'rsi nowhere')).toEqual([]);
  });

  it('shows everything before a word, at most eight of a group, groups in their order', () => {
    const rules = Array.from({ length: 9 }, (_, index) => rule(`rule-${index}`));
    expect(labels(matching([page, ...rules], ''))).toEqual(['Live', ...labels(rules.slice(0, 8))]);
  });

  it('takes the id of a decision as such, but no rule', () => {
    expect(asDecisionId(' fork-p2ncnxdd3kebc5naczpwulwz4s ')?.target).toEqual({
      kind: 'decision',
      id: 'fork-p2ncnxdd3kebc5naczpwulwz4s',
    });
    expect(asDecisionId('timeframes-not-approved')).toBeNull();
    expect(asDecisionId('SOLUSDT')).toBeNull();
  });
});
