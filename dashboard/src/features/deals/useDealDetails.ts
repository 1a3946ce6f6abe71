import { useQueries } from '@tanstack/react-query';
import { $api, type Deal, type DealDetail } from '@/api/client';

/** What more is known of deals, by id, as far as it is loaded. How many can be open is limited by the service. */
export function useDealDetails(deals: readonly Deal[]): ReadonlyMap<string, DealDetail> {
  return useQueries({
    queries: deals.map(({ id }) =>
      $api.queryOptions('get', '/api/v1/deals/{id}', { params: { path: { id } } }),
    ),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data ? [[data.deal.id, data] as const] : []))),
  });
}
