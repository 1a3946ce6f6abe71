import { $api, type Statistics } from '@/api/client';
import type { Loaded } from '@/ui/QueryView';
import type { StatisticsWindow } from './search';

const EVERY_MS = 5_000;

/** Two missed turns. */
export const STATISTICS_STALE_SECONDS = 15;

export interface StatisticsQuery extends Loaded<Statistics> {
  readonly dataUpdatedAt: number;
}

/** What was decided lately, asked for every five seconds. */
export function useStatistics(window: StatisticsWindow): StatisticsQuery {
  return $api.useQuery(
    'get',
    '/api/v1/stats',
    { params: { query: { window } } },
    { refetchInterval: EVERY_MS, placeholderData: (before: Statistics | undefined) => before },
  );
}
