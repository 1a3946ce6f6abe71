import { Text, UnstyledButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { memo, useEffect, useRef } from 'react';
import type { Decision } from '@/api/client';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { formatTime } from '@/ui/format';
import { isTaken } from '@/ui/keys';
import { neighbour } from './choose';
import { liveMessages } from './messages.en';
import classes from './live.module.css';

interface StreamListProps {
  readonly decisions: readonly Decision[];
  readonly chosen: string | undefined;
  readonly onChoose: (decision: Decision | null) => void;
}

const idOf = (decision: Decision) => decision.id ?? String(decision.seq);

/** A list to choose from by click, or by j and k; Enter opens what is chosen, Esc lets it go. */
export function StreamList({ decisions, chosen, onChoose }: StreamListProps) {
  const list = useRef<HTMLUListElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const id = neighbour(decisions.map(idOf), chosen, by);
      const decision = decisions.find((each) => idOf(each) === id);
      if (decision) {
        onChoose(decision);
        list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) {
        return;
      }
      if (event.key === 'j' || event.key === 'k') {
        event.preventDefault();
        step(event.key === 'j' ? 1 : -1);
      } else if (event.key === 'Enter' && chosen && isFree(list.current)) {
        event.preventDefault();
        void navigate({ to: '/decisions/$id', params: { id: chosen } });
      } else if (event.key === 'Escape' && chosen) {
        onChoose(null);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [decisions, chosen, onChoose, navigate]);
  return (
    <ul ref={list} className={classes.stream} aria-label={liveMessages.stream.list} data-testid="stream">
      {decisions.map((each) => (
        <li key={each.seq}>
          <StreamRow decision={each} chosen={idOf(each) === chosen} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the focus is in the list, or nowhere. */
function isFree(list: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || list?.contains(focused) === true;
}

interface StreamRowProps {
  readonly decision: Decision;
  readonly chosen: boolean;
  readonly onChoose: (decision: Decision) => void;
}

const StreamRow = memo(function StreamRow({ decision, chosen, onChoose }: StreamRowProps) {
  const { vetoes, proposals, tags } = decision;
  const rules = vetoes.length > 0 ? vetoes : proposals.length > 0 ? proposals : tags;
  return (
    <UnstyledButton
      className={classes.event}
      aria-pressed={chosen}
      data-id={idOf(decision)}
      onClick={() => onChoose(decision)}
    >
      <Text size="xs" c="dimmed">
        {formatTime(decision.at)}
      </Text>
      <Text size="sm" fw={600} truncate>
        {decision.symbol}{' '}
        <Text span size="xs" c="dimmed">
          {decision.question}
        </Text>
      </Text>
      <OutcomeBadge outcome={decision.outcome} size="sm" />
      {rules.length > 0 ? (
        <Text size="xs" c="dimmed" truncate className={classes.rules} title={rules.join(', ')}>
          {rules.join(', ')}
        </Text>
      ) : null}
    </UnstyledButton>
  );
});
