import type { Deal } from '@/api/client';
import type { Timeframe } from './search';

const MINUTES: Readonly<Record<Timeframe, number>> = { '15m': 15, '1h': 60, '4h': 240 };
const BARS_AROUND = 48;
/** The most the service gives at once. */
const MOST_BARS = 2_000;

/** Which bars show a deal: some before it began, and some after it ended; the newest where there are too many. */
export function barsOfDeal(
  { openedAt, closedAt }: Pick<Deal, 'openedAt' | 'closedAt'>,
  timeframe: Timeframe,
): { from: string; to?: string; limit: number } {
  const aroundMs = BARS_AROUND * MINUTES[timeframe] * 60_000;
  const shifted = (instant: string, ms: number) => new Date(Date.parse(instant) + ms).toISOString();
  return {
    from: shifted(openedAt, -aroundMs),
    ...(closedAt === null ? {} : { to: shifted(closedAt, aroundMs) }),
    limit: MOST_BARS,
  };
}
