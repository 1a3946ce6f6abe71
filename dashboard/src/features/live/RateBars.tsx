import type { Statistics } from '@/api/client';
import { formatCount, formatTime } from '@/ui/format';
import { liveMessages } from './messages.en';
import classes from './live.module.css';

const MOST_PARTS = 60;

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

/** Decisions over time as bars. */
export function RateBars({ series }: { readonly series: Statistics['series'] }) {
  const parts = totalsOf(series, MOST_PARTS);
  const most = Math.max(1, ...parts.map((each) => each.total));
  return (
    <div
      className={classes.bars}
      role="img"
      aria-label={liveMessages.rate.chart(parts.length, formatCount(most))}
    >
      {parts.map((each) => (
        <span
          key={each.from}
          className={classes.bar}
          style={{ height: `${Math.max(2, (each.total / most) * 100)}%` }}
          title={`${formatTime(each.from)}: ${formatCount(each.total)}`}
        />
      ))}
    </div>
  );
}
