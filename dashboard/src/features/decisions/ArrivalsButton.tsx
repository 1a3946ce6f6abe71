import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Decision } from '@/api/client';
import { formatCount } from '@/ui/format';
import { useKeys } from '@/ui/useKeys';
import classes from './DecisionList.module.css';
import type { DecisionFilters } from './filters';
import { messages } from './messages.en';
import { useArrivals } from './useArrivals';

interface ArrivalsButtonProps {
  readonly filters: DecisionFilters;
  /** The newest journal number of the list; null while it is not loaded. */
  readonly head: number | null;
  /** Whether the list shows none: then no row can move, and newer ones are shown at once. */
  readonly empty: boolean;
  /** Is given the newer decisions; null when there are too many and the list has to be loaded anew. */
  readonly onShow: (fresh: readonly Decision[] | null) => void;
}

/** How many decisions came since the list was loaded; a press shows them, until then no row moves. */
export function ArrivalsButton({ filters, head, empty, onShow }: ArrivalsButtonProps) {
  const { count, incomplete, take } = useArrivals(filters, head);
  const show = () => {
    if (count > 0) {
      onShow(incomplete ? null : take());
      window.scrollTo({ top: 0 });
    }
  };
  useKeys({ n: show });
  useEffect(() => {
    if (empty && count > 0) {
      onShow(incomplete ? null : take());
    }
  }, [count, empty, incomplete, onShow, take]);
  if (count === 0 || empty) {
    return null;
  }
  return (
    <div className={classes.arrivals}>
      <Button
        size="sm"
        radius="xl"
        leftSection={<IconArrowUp size={14} />}
        onClick={show}
        title={messages.showArrivals}
        data-testid="arrivals"
      >
        {incomplete ? messages.arrivalsMore(formatCount(count)) : messages.arrivals(formatCount(count))}
      </Button>
    </div>
  );
}
