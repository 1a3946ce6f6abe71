import { useInfiniteQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Decision } from '@/api/client';
import type { DecisionFilters } from './filters';
import { loadDecisions, PAGE_SIZE } from './loadDecisions';
import { headOf, rowsOf, withArrivals, type DecisionsPage } from './pages';

type Pages = InfiniteData<DecisionsPage, string | null>;

const NONE: readonly DecisionsPage[] = [];

/** What the address of a page of decisions leads to: rows that stay where they are until somebody asks for newer ones. */
export function useDecisionPages(filters: DecisionFilters) {
  const queries = useQueryClient();
  // not the path of the route: an event must not load every page again and move the rows
  const key = useMemo(() => ['decision-pages', filters] as const, [filters]);
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => loadDecisions(filters, pageParam, PAGE_SIZE, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    staleTime: Infinity,
  });
  const pages = query.data?.pages ?? NONE;
  const rows = useMemo(() => rowsOf(pages), [pages]);

  /** Puts newer decisions before the others; null loads everything anew. */
  const show = useCallback(
    (fresh: readonly Decision[] | null) => {
      if (fresh === null) {
        void queries.resetQueries({ queryKey: key });
      } else {
        queries.setQueryData<Pages>(key, (data) => data && { ...data, pages: withArrivals(data.pages, fresh) });
      }
    },
    [key, queries],
  );
  return { query, rows, head: query.data ? headOf(pages) : null, show };
}

export type DecisionPages = ReturnType<typeof useDecisionPages>;
