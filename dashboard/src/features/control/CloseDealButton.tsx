import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '@/api/session';
import { closeDeal } from './actions';

const ActionDialog = lazy(async () => ({ default: (await import('./ActionDialog')).ActionDialog }));

interface CloseDealButtonProps {
  readonly id: string;
  readonly symbol: string;
}

/** Closes one deal, for those who may; nothing for the others. */
export function CloseDealButton({ id, symbol }: CloseDealButtonProps) {
  const may = useMay('trade');
  const [asked, setAsked] = useState(false);
  if (!may) {
    return null;
  }
  const action = closeDeal(id, symbol);
  return (
    <>
      <Button size="xs" color="red" variant="light" onClick={() => setAsked(true)}>
        {action.title}
      </Button>
      <Suspense fallback={null}>
        {asked ? <ActionDialog action={action} onClose={() => setAsked(false)} /> : null}
      </Suspense>
    </>
  );
}
