import { describe, expect, it } from 'vitest';
import { Arrivals, MOST_ARRIVALS } from './Arrivals';
import { headOf, rowsOf, withArrivals } from './pages';
import { aDecision } from '@/testing/decisions';

const page = (seqs: number[], nextCursor: string | null = 'older') => ({
  items: seqs.map((seq) => aDecision({ seq })),
  nextCursor,
});
const seqs = (rows: readonly { seq: number }[]) => rows.map((each) => each.seq);

describe('pages', () => {
  it('are one list, in which a decision two pages hold stands once', () => {
    expect(seqs(rowsOf([page([9, 8, 7]), page([7, 6], null)]))).toEqual([9, 8, 7, 6]);
  });

  it('have the newest number as their head', () => {
    expect(headOf([page([9, 8])])).toBe(9);
    expect(headOf([page([], null)])).toBe(0);
    expect(headOf([])).toBe(0);
  });

  it('take newer decisions in at the front, newest first and each once', () => {
    const merged = withArrivals([page([9, 8]), page([7], null)], page([10, 12, 9, 10]).items);
    expect(seqs(rowsOf(merged))).toEqual([12, 10, 9, 8, 7]);
  });

  it('keep their cursors, so that loading older ones goes on where it was', () => {
    const merged = withArrivals([page([9], 'c1'), page([8], 'c2')], page([10]).items);
    expect(merged.map((each) => each.nextCursor)).toEqual(['c1', 'c2']);
  });

  it('are made of arrivals alone when there were none', () => {
    expect(withArrivals([], page([2, 1]).items)).toEqual([page([2, 1], null)]);
  });
});

describe('arrivals', () => {
  it('count decisions above the head once', () => {
    const arrivals = new Arrivals(9);
    page([11, 10, 9, 8, 11]).items.forEach((each) => arrivals.add(each));
    expect(seqs(arrivals.all())).toEqual([11, 10]);
    expect(arrivals.count).toBe(2);
    expect(arrivals.incomplete).toBe(false);
  });

  it('are incomplete from one more than the most on', () => {
    const arrivals = new Arrivals(0);
    for (let seq = 1; seq <= MOST_ARRIVALS; seq++) {
      arrivals.add(aDecision({ seq }));
    }
    expect(arrivals.incomplete).toBe(false);
    arrivals.add(aDecision({ seq: MOST_ARRIVALS + 1 }));
    expect(arrivals.incomplete).toBe(true);
    expect(arrivals.count).toBe(MOST_ARRIVALS);
  });

  it('fill a gap from a page that reaches back to the head', () => {
    const arrivals = new Arrivals(7);
    arrivals.addPage(page([9, 8, 7]));
    expect(seqs(arrivals.all())).toEqual([9, 8]);
    expect(arrivals.incomplete).toBe(false);
  });

  it('are incomplete when a page does not reach back to the head', () => {
    const arrivals = new Arrivals(5);
    arrivals.addPage(page([9, 8, 7]));
    expect(arrivals.incomplete).toBe(true);
  });

  it('are complete when such a page is all there is', () => {
    const arrivals = new Arrivals(0);
    arrivals.addPage(page([2, 1], null));
    expect(arrivals.incomplete).toBe(false);
  });
});
