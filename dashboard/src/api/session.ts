import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { api, type Session } from './client';

export type Permission = Session['permissions'][number];

export const sessionKey = ['session'] as const;

/** Who the caller is. Where nobody has to sign in, this page becomes the administrator's at once. */
async function readSession(): Promise<Session> {
  const { data: known } = await api.GET('/api/v1/session');
  if (!known) {
    throw new TypeError('The service did not say who the caller is.');
  }
  if (known.user !== null || known.signInRequired) {
    return known;
  }
  const { data: opened } = await api.POST('/api/v1/session', { body: {} });
  return opened ?? known;
}

export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: readSession,
  staleTime: 60_000,
});

/** Who the caller is; `undefined` until the service has said so. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data;
}

/** Whether the caller may do something; false until the service has said so. */
export function useMay(permission: Permission): boolean {
  return useSession()?.permissions.includes(permission) ?? false;
}

/** Whether somebody has to sign in before anything else. */
export function mustSignIn(session: Session): boolean {
  return session.signInRequired && session.user === null;
}

/** Takes up a session that was opened or closed elsewhere on this page; everything else is asked for anew. */
export async function sessionChanged(queries: QueryClient, session?: Session): Promise<void> {
  if (session) {
    queries.setQueryData(sessionKey, session);
  } else {
    await queries.invalidateQueries({ queryKey: sessionKey });
  }
  await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
}
