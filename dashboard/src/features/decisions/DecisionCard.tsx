import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { formatMoment } from '@/ui/format';
import { headline } from '@/ui/outcome';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import classes from './DecisionList.module.css';
import type { DecisionRowProps } from './DecisionRow';
import { spokenRules } from './SpokenRules';

/** One decision as a card; all of it is a link. */
export const DecisionCard = memo(function DecisionCard(props: DecisionRowProps) {
  const { decision, filters, index, active, top, height } = props;
  const rules = spokenRules(decision);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.card}
      data-index={index}
      data-active={active}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <div role="cell" className={classes.cardBody}>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <OutcomeBadge outcome={decision.outcome} size="sm" />
          <Text size="xs" c="dimmed">
            {formatMoment(decision.at)}
          </Text>
        </Group>
        <Link to="/decisions/$id" params={{ id: decision.id ?? '' }} search={filters} className={classes.link}>
          {headline(decision, '')}
        </Link>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {decision.question}
          {rules.length > 0 ? ` · ${rules.join(', ')}` : ''}
        </Text>
      </div>
    </div>
  );
});
