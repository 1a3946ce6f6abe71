import type { Statistics } from '@/api/client';
import { formatCount, formatTime } from '@/ui/format';
import { totalsOf } from './figures';
import { liveMessages } from './messages.en';
import classes from './live.module.css';

const MOST_PARTS = 60;

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
