import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { formatCount } from '@/ui/format';
import { useKeys } from '@/ui/useKeys';
import classes from './DecisionList.module.css';
import { messages } from './messages.en';
import type { DecisionPages } from './useDecisionPages';

interface ArrivalsButtonProps {
  readonly arrivals: DecisionPages['arrivals'];
  readonly onShow: () => void;
}

/** How many decisions came since the list was loaded; a press shows them, until then no row moves. */
export function ArrivalsButton({ arrivals, onShow }: ArrivalsButtonProps) {
  const { count, incomplete } = arrivals;
  const show = () => {
    if (count > 0) {
      onShow();
      window.scrollTo({ top: 0 });
    }
  };
  useKeys({ n: show });
  if (count === 0) {
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
