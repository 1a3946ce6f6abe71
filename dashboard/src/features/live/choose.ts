import type { Decision } from '@/api/client';
import type { Shown } from './search';

/** The decisions of a kind: all, those that did something, or those of one symbol. */
export function choose(decisions: readonly Decision[], shown: Shown, symbol: string | undefined): readonly Decision[] {
  switch (shown) {
    case 'all':
      return decisions;
    case 'news':
      return decisions.filter((each) => each.action !== null);
    case 'symbol':
      return decisions.filter((each) => each.symbol === symbol);
  }
}

/** The id that is `step` places further down a list; the first when none was chosen, the end holds. */
export function neighbour(ids: readonly string[], chosen: string | undefined, step: 1 | -1): string | undefined {
  const index = chosen === undefined ? -1 : ids.indexOf(chosen);
  return index < 0 ? ids[0] : ids[Math.max(0, Math.min(ids.length - 1, index + step))];
}
