import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { ActionDialog } from './ActionDialog';
import { closeDeal } from './actions';

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
      {asked ? <ActionDialog action={action} onClose={() => setAsked(false)} /> : null}
    </>
  );
}
