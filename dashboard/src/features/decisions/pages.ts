import type { Decision } from '@/api/client';

/** One answer of the journal: decisions, newest first, and where the next older ones begin. */
export interface DecisionsPage {
  readonly items: readonly Decision[];
  readonly nextCursor: string | null;
}

/** All decisions of pages in order, each once. */
export function rowsOf(pages: readonly DecisionsPage[]): Decision[] {
  const seen = new Set<number>();
  return pages
    .flatMap((page) => page.items)
    .filter(({ seq }) => (seen.has(seq) ? false : seen.add(seq)));
}

/** The journal number of the newest decision; 0 when there is none. */
export function headOf(pages: readonly DecisionsPage[]): number {
  return pages.find((page) => page.items.length > 0)?.items[0]?.seq ?? 0;
}

/** The pages with newer decisions before them, each once. Where each page ends stays as it was. */
export function withArrivals(pages: readonly DecisionsPage[], arrivals: readonly Decision[]): DecisionsPage[] {
  const head = headOf(pages);
  const fresh = new Map(arrivals.filter((each) => each.seq > head).map((each) => [each.seq, each]));
  const newest = [...fresh.values()].sort((a, b) => b.seq - a.seq);
  const [first, ...others] = pages;
  return first
    ? [{ ...first, items: [...newest, ...first.items] }, ...others]
    : [{ items: newest, nextCursor: null }];
}
