import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorCard } from './ErrorCard';
import { WaitingText } from './WaitingText';

interface QueryViewProps<T, E> {
  readonly query: Pick<UseQueryResult<T, E>, 'data' | 'error' | 'refetch'>;
  /** What is loaded, e.g. `the deal`. */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** A query's data once it is there; until then words, and the problem when there is one. Old data stays visible. */
export function QueryView<T, E>({ query, what, children }: QueryViewProps<T, E>) {
  const failed = query.error ? (
    <ErrorCard error={query.error} onRetry={() => void query.refetch()} />
  ) : null;
  if (query.data === undefined) {
    return failed ?? <WaitingText what={what} />;
  }
  return (
    <>
      {failed}
      {children(query.data)}
    </>
  );
}
