import { useCallback, useEffect, useRef, useState } from 'react';
import { api, type Decision } from '@/api/client';
import { asApiError, type ApiError } from '@/api/problem';
import { useConnection, useStreamEvent } from './hooks';
import { mergeDecisions } from './decisions';

const TAKE_UP_EVERY_MS = 500;
const NONE: readonly Decision[] = [];

/** The newest decisions, and why there are none when loading them failed. */
export interface LiveDecisions {
  readonly decisions: readonly Decision[];
  readonly loaded: boolean;
  readonly error: ApiError | null;
  readonly reload: () => void;
}

/**
 * The newest decisions as they are made, newest first. What was decided while there was no connection is filled in
 * from the journal. Many at once are taken up together, twice a second.
 */
export function useLiveDecisions(most: number): LiveDecisions {
  const [decisions, setDecisions] = useState<readonly Decision[]>(NONE);
  const [loaded, setLoaded] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const waiting = useRef<Decision[]>([]);
  const { state } = useConnection();

  const reload = useCallback(() => {
    void api.GET('/api/v1/decisions', { params: { query: { limit: most } } }).then(
      ({ data }) => {
        setDecisions((known) => mergeDecisions(known, data?.items ?? NONE, most));
        setLoaded(true);
        setError(null);
      },
      (failure: unknown) => setError(asApiError(failure)),
    );
  }, [most]);

  // after the stream has opened, so that nothing falls between the two
  useEffect(() => {
    if (state === 'connected' || state === 'connecting') {
      reload();
    }
  }, [state, reload]);
  useStreamEvent('resync', ({ seq }) => {
    // a journal that begins anew counts from the start again
    setDecisions((known) => (seq === null ? known : known.filter((each) => each.seq <= seq)));
    reload();
  });
  useStreamEvent('decision', (decision) => waiting.current.push(decision));

  useEffect(() => {
    const timer = setInterval(() => {
      if (waiting.current.length > 0) {
        const fresh = waiting.current.splice(0);
        setDecisions((known) => mergeDecisions(known, fresh, most));
      }
    }, TAKE_UP_EVERY_MS);
    return () => clearInterval(timer);
  }, [most]);

  return { decisions, loaded, error, reload };
}
