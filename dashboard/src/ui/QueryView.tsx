import type { ReactNode } from 'react';
import { ErrorCard } from './ErrorCard';
import { WaitingText } from './WaitingText';

/** What a query has brought so far. */
export interface Loaded<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

interface QueryViewProps<T> {
  readonly query: Loaded<T>;
  /** What is loaded, e.g. `the deal`. */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** A query's data once it is there; until then words, and the problem when there is one. Old data stays visible. */
export function QueryView<T>({ query, what, children }: QueryViewProps<T>) {
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
