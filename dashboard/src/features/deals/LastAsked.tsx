import { Group, Text } from '@mantine/core';
import type { DealDetail } from '@/api/client';
import { formatMoment, formatWord } from '@/ui/format';
import { TextLink } from '@/ui/links';
import classes from './Deals.module.css';
import { messages } from './messages.en';

const words = messages.last;

/** What was last said about buying more, and the rules that held it. */
export function LastAsked({ next }: { readonly next: DealDetail['next'] }) {
  if (!next?.decisionId) {
    return (
      <Text size="sm" c="dimmed">
        {words.none}
      </Text>
    );
  }
  const rules = next.vetoes.map((each) => each.rule);
  const held = rules.length > 0 ? words.held(rules.length) : words.nothing;
  return (
    <div className={classes.last}>
      <Group gap={6} wrap="nowrap">
        <TextLink to="/decisions/$id" params={{ id: next.decisionId }} size="sm">
          {next.outcome === 'HOLD' ? held : formatWord(next.outcome)}
        </TextLink>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {formatMoment(next.decidedAt)}
        </Text>
      </Group>
      {rules.length > 0 ? (
        <Text size="xs" c="dimmed" truncate title={next.vetoes.map((each) => each.text).join('\n')}>
          {rules.join(', ')}
        </Text>
      ) : null}
    </div>
  );
}
