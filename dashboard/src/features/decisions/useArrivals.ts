import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Decision } from '@/api/client';
import { useStreamEvent } from '@/stream/hooks';
import { Arrivals } from './Arrivals';
import { passes, type DecisionFilters } from './filters';
import { loadDecisions, PAGE_SIZE } from './loadDecisions';

const COUNT_EVERY_MS = 500;

/**
 * Decisions that came after the newest of a list, `head`; null while the list is not loaded. They are heard from the
 * stream; what was missed before or between is asked for. Counted twice a second.
 */
export function useArrivals(filters: DecisionFilters, head: number | null) {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- other filters let other decisions arrive
  const arrivals = useMemo(() => new Arrivals(head ?? Infinity), [head, filters]);
  const [seen, setSeen] = useState({ of: arrivals, count: 0 });

  const catchUp = useCallback(() => {
    if (head !== null) {
      // when asking fails, the chip of the connection says so, and the next event brings the chance again
      void loadDecisions(filters, null, PAGE_SIZE).then((page) => arrivals.addPage(page), () => undefined);
    }
  }, [arrivals, filters, head]);

  useEffect(catchUp, [catchUp]);
  useStreamEvent('resync', catchUp);
  useStreamEvent('decision', (decision) => {
    if (passes(filters, decision)) {
      arrivals.add(decision);
    }
  });
  useEffect(() => {
    const count = () =>
      setSeen((known) =>
        known.of === arrivals && known.count === arrivals.count ? known : { of: arrivals, count: arrivals.count },
      );
    const timer = setInterval(count, COUNT_EVERY_MS);
    return () => clearInterval(timer);
  }, [arrivals]);

  const take = useCallback((): Decision[] => arrivals.all(), [arrivals]);
  return { count: seen.of === arrivals ? seen.count : 0, incomplete: arrivals.incomplete, take };
}
