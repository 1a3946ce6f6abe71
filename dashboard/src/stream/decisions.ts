import type { Decision } from '@/api/client';

/**
 * Puts decisions from the stream and from the journal together: each once, newest first, at most `most`. Returns
 * `known` itself when nothing is new, so that nothing is drawn again.
 */
export function mergeDecisions(
  known: readonly Decision[],
  more: readonly Decision[],
  most: number,
): readonly Decision[] {
  const bySeq = new Map(known.map((each) => [each.seq, each]));
  const fresh = more.filter((each) => !bySeq.has(each.seq));
  if (fresh.length === 0) {
    return known;
  }
  fresh.forEach((each) => bySeq.set(each.seq, each));
  return [...bySeq.values()].sort((a, b) => b.seq - a.seq).slice(0, most);
}
