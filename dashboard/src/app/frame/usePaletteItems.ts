import { useMemo } from 'react';
import { $api } from '@/api/client';
import { frameMessages } from './messages.en';
import { PAGES } from './pages';
import { asDecisionId, matching, type PaletteItem } from './paletteItems';
import { useThemeSwitch } from './ThemeToggle';

const { palette: text } = frameMessages;

/** What the palette offers for what was typed; asks for symbols and rules while it is open. */
export function usePaletteItems(typed: string, open: boolean): PaletteItem[] {
  const markets = $api.useQuery('get', '/api/v1/market', {}, { enabled: open, staleTime: 60_000 });
  const rulesets = $api.useQuery('get', '/api/v1/rulesets', {}, { enabled: open, staleTime: 60_000 });
  const { now } = useThemeSwitch();
  const all = useMemo(
    () => [
      ...PAGES.map(
        (each): PaletteItem => ({ group: text.pages, label: each.label, target: { kind: 'page', to: each.to } }),
      ),
      ...(markets.data ?? []).map(
        ({ symbol }): PaletteItem => ({
          group: text.symbols,
          label: symbol,
          hint: text.chart,
          target: { kind: 'symbol', symbol },
        }),
      ),
      ...rulesOf(rulesets.data ?? []),
      commandOf(text.keys, { kind: 'keys' }),
      commandOf(frameMessages.theme.toggle(now), { kind: 'theme' }),
    ],
    [markets.data, rulesets.data, now],
  );
  const decision = asDecisionId(typed);
  return [...matching(all, typed), ...(decision ? [decision] : [])];
}

function commandOf(label: string, target: PaletteItem['target']): PaletteItem {
  return { group: text.commands, label, target };
}

/** The rules of the versions in force, each once. */
function rulesOf(rulesets: readonly { ruleset: string; rules: readonly { rule: string }[] }[]): PaletteItem[] {
  const byRule = new Map<string, string>();
  for (const { ruleset, rules } of rulesets) {
    rules.forEach(({ rule }) => byRule.set(rule, ruleset));
  }
  return [...byRule].map(([rule, ruleset]) => ({
    group: text.rules,
    label: rule,
    hint: text.ruleHint(ruleset),
    target: { kind: 'rule', rule },
  }));
}
