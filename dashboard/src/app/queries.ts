import { QueryClient } from '@tanstack/react-query';
import { asApiError } from '@/api/problem';
import { sessionKey } from '@/api/session';

/** Keeps what was loaded; asks again after failures that may pass. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // a problem document is an answer: asking again brings the same
        retry: (count, failure) => count < 2 && asApiError(failure).code === 'network',
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  queries.getQueryCache().subscribe((event) => {
    const ended = event.type === 'updated' && event.action.type === 'error';
    if (ended && asApiError(event.query.state.error).status === 401) {
      // the session is over: ask who the caller is, the frame leads to sign-in
      void queries.invalidateQueries({ queryKey: sessionKey });
    }
  });
  return queries;
}
