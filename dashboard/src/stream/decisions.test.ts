import { describe, expect, it } from 'vitest';
import { aDecision } from '@/testing/decisions';
import { mergeDecisions } from './decisions';

const of = (...seqs: number[]) => seqs.map((seq) => aDecision({ seq }));
const seqs = (decisions: readonly { seq: number }[]) => decisions.map((each) => each.seq);

describe('decisions of stream and journal', () => {
  it('stand newest first, each once', () => {
    expect(seqs(mergeDecisions(of(5, 4), of(6, 5, 3), 10))).toEqual([6, 5, 4, 3]);
  });

  it('are filled in where the stream left a gap', () => {
    expect(seqs(mergeDecisions(of(9, 5), of(9, 8, 7, 6, 5), 10))).toEqual([9, 8, 7, 6, 5]);
  });

  it('are cut after as many as are wanted', () => {
    expect(seqs(mergeDecisions(of(3, 2), of(5, 4), 3))).toEqual([5, 4, 3]);
  });

  it('stay the same array when nothing is new', () => {
    const known = of(2, 1);
    expect(mergeDecisions(known, of(1), 10)).toBe(known);
  });
});
