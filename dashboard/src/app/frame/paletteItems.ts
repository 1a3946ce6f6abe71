import { frameMessages } from './messages.en';

const { palette: text } = frameMessages;

/** Where an entry of the palette leads. */
export type PaletteTarget =
  | { readonly kind: 'page'; readonly to: '/' | '/decisions' | '/deals' | '/models' | '/system' }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'theme' }
  | { readonly kind: 'keys' };

export interface PaletteItem {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly target: PaletteTarget;
}

/** Entries of one group that are shown at once. */
const MOST_OF_GROUP = 8;

/** The entries that fit what was typed, best first within each group, groups in the order they came. */
export function matching(items: readonly PaletteItem[], typed: string): PaletteItem[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = items
    .map((item) => ({ item, rank: rankOf(item, words) }))
    .filter((each) => each.rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const groups = new Map<string, PaletteItem[]>(items.map((each) => [each.group, []]));
  for (const { item } of found) {
    const group = groups.get(item.group);
    if (group && group.length < MOST_OF_GROUP) {
      group.push(item);
    }
  }
  return [...groups.values()].flat();
}

/** 0 when a word is missing; more the earlier the label begins with what was typed. */
function rankOf(item: PaletteItem, words: readonly string[]): number {
  const label = item.label.toLowerCase();
  const hint = (item.hint ?? '').toLowerCase();
  if (!words.every((word) => label.includes(word) || hint.includes(word))) {
    return 0;
  }
  const [first] = words;
  if (first === undefined || label.startsWith(first)) {
    return 3;
  }
  return label.includes(first) ? 2 : 1;
}

/** What was typed as the id of a decision; null when it cannot be one. */
export function asDecisionId(typed: string): PaletteItem | null {
  const id = typed.trim();
  return /^[a-z-]+-[a-z0-9]{16,}$/.test(id)
    ? { group: text.decisions, label: text.openDecision(id), target: { kind: 'decision', id } }
    : null;
}
