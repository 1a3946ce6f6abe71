import { useEffect, useState, type RefObject } from 'react';
import { useKeys } from '@/ui/useKeys';

/** The row that is chosen after a key; the list holds `count` rows. Before the first key none is. */
export function rowAfter(key: 'j' | 'k', active: number | null, count: number, first: number): number | null {
  if (count === 0) {
    return null;
  }
  if (active === null) {
    return Math.min(first, count - 1);
  }
  return Math.max(0, Math.min(count - 1, active + (key === 'j' ? 1 : -1)));
}

/** Moves through a list by `j` and `k`; the link of the chosen row gets the focus, so that Enter opens it. */
export function useListKeys(
  body: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): number | null {
  const [active, setActive] = useState<number | null>(null);
  const move = (key: 'j' | 'k') => {
    const next = rowAfter(key, focusedRow(body.current) ?? active, count, firstInSight(body.current));
    if (next !== null) {
      setActive(next);
      scrollTo(next);
    }
  };
  useKeys({ j: () => move('j'), k: () => move('k') });
  useEffect(() => {
    if (active === null) {
      return;
    }
    // the row may only be drawn after the list has scrolled there
    const frame = requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [active, body]);
  return active;
}

function focusedRow(body: HTMLElement | null): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-index]');
  return row && body?.contains(row) ? Number(row.dataset.index) : null;
}

/** The first row below the head of the page. */
function firstInSight(body: HTMLElement | null): number {
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-index]') ?? [])];
  const seen = rows.find((row) => row.getBoundingClientRect().top >= 90);
  return Number(seen?.dataset.index ?? 0);
}
