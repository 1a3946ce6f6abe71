import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorCard } from '@/ui/ErrorCard';
import { WaitingText } from '@/ui/WaitingText';

/** A page that failed while it was drawn or loaded. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <ErrorCard error={error} onRetry={reset} />;
}

/** A page whose code is on its way. */
export function PageWaiting() {
  return <WaitingText what="the page" />;
}
