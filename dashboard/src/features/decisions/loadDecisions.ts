import { api } from '@/api/client';
import type { paths } from '@/api/schema';
import type { DecisionFilters } from './filters';
import type { DecisionsPage } from './pages';

type Query = NonNullable<paths['/api/v1/decisions']['get']['parameters']['query']>;

/** Decisions of one page: enough to fill a screen many times over, small enough to come at once. */
export const PAGE_SIZE = 200;

/** Loads one page; throws an ApiError. `cursor` is where the page before ended. */
export async function loadDecisions(
  filters: DecisionFilters,
  cursor: string | null,
  limit: number,
  signal?: AbortSignal,
): Promise<DecisionsPage> {
  const query: Query = { ...filters, limit, ...(cursor === null ? {} : { cursor }) };
  const { data } = await api.GET('/api/v1/decisions', { params: { query }, signal });
  if (!data) {
    throw new TypeError('The service answered without decisions.');
  }
  return data;
}
