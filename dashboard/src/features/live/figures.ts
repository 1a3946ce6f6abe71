import type { Statistics } from '@/api/client';

const BAR_SECONDS = 900;
const LEAST_SECONDS = 30;

/** Seconds of the wall clock after which two bars are missing; paper markets run faster than it. */
export function staleAfter(speed: number | undefined): number {
  return Math.max(LEAST_SECONDS, (2 * BAR_SECONDS) / (speed && speed > 0 ? speed : 1));
}

/** Counts of neighbouring parts put together, so that at most `most` are left; oldest first. */
export function totalsOf(series: Statistics['series'], most: number): { from: string; total: number }[] {
  const size = Math.max(1, Math.ceil(series.length / most));
  const parts: { from: string; total: number }[] = [];
  series.forEach((part, index) => {
    const total = Object.values(part.questions).reduce((sum, each) => sum + each, 0);
    const last = parts.at(-1);
    if (last && index % size !== 0) {
      last.total += total;
    } else {
      parts.push({ from: part.from, total });
    }
  });
  return parts;
}
