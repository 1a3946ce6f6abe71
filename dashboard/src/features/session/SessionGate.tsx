import { Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { mustSignIn, sessionQuery } from '@/api/session';
import { ErrorCard } from '@/ui/ErrorCard';
import { WaitingText } from '@/ui/WaitingText';

const SIGN_IN = '/sign-in';

/** Shows pages to those who may see them; leads the others to the page to sign in, and back afterwards. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { pathname, href } = useLocation();
  const session = useQuery(sessionQuery);
  if (session.data === undefined) {
    return session.error ? (
      <ErrorCard error={session.error} onRetry={() => void session.refetch()} />
    ) : (
      <WaitingText what="who you are" />
    );
  }
  if (mustSignIn(session.data) && pathname !== SIGN_IN) {
    return <Navigate to={SIGN_IN} search={{ next: href === '/' ? undefined : href }} replace />;
  }
  return children;
}
