import type { QueryClient } from '@tanstack/react-query';
import { mustSignIn, sessionKey, type Permission } from '@/api/session';
import type { Session } from '@/api/client';
import type { EventStream } from '@/stream/EventStream';
import { throttled } from './throttled';

const READ: Permission = 'read';
/** Paper markets may run hundreds of times faster than the clock. */
const RENEW_EVERY_MS = 2_000;

/**
 * Lets the stream run while the caller may read, and asks anew for what it says has changed. Queries of paths that
 * begin with what is named are asked for again when somebody looks at them.
 */
export function followStream(stream: EventStream, queries: QueryClient): void {
  const renewing = (...paths: string[]) =>
    throttled(
      () =>
        void queries.invalidateQueries(
          {
            predicate: ({ queryKey }) =>
              paths.some((path) => typeof queryKey[1] === 'string' && queryKey[1].startsWith(path)),
          },
          // an answer on its way is let come: events in quick succession would keep it away for ever
          { cancelRefetch: false },
        ),
      RENEW_EVERY_MS,
    );
  stream.on('deals', renewing('/api/v1/deals'));
  stream.on('market', renewing('/api/v1/market', '/api/v1/deals/'));
  stream.on('control', renewing('/api/v1/status', '/api/v1/audit'));
  stream.on('rulesets', renewing('/api/v1/status', '/api/v1/rulesets'));
  stream.on('resync', renewing('/api/v1/'));

  queries.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] === sessionKey[0]) {
      const session = query.state.data as Session | undefined;
      if (session && !mustSignIn(session) && session.permissions.includes(READ)) {
        stream.start();
      } else if (session) {
        stream.stop();
      }
    }
  });
}
