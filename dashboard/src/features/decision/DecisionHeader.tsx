import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import type { DecisionWithFacts } from '@/api/client';
import { formatDateTime, formatNumber } from '@/ui/format';
import { ButtonLink } from '@/ui/links';
import { messages as frame } from '@/ui/messages.en';
import { headline, QUESTIONS, reason } from '@/ui/outcome';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { CopyText } from './CopyText';
import classes from './Decision.module.css';
import { messages } from './messages.en';
import { useDealId } from './useDealId';

const words = messages.meta;

/** The outcome in words, and what it is about. */
export function DecisionHeader({ decision }: { readonly decision: DecisionWithFacts }) {
  const title = headline(decision, 'USDT');
  const dealId = useDealId(decision);
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title]);
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4}>
          <Group gap="sm">
            <OutcomeBadge outcome={decision.outcome} size="lg" />
            <Text size="sm" c="dimmed">
              {QUESTIONS[decision.question]}
            </Text>
          </Group>
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text data-testid="reason">{reason(decision)}</Text>
        </Stack>
        <Group gap="xs">
          {dealId ? (
            <ButtonLink to="/deals/$id" params={{ id: dealId }} size="xs" variant="default">
              {messages.links.deal}
            </ButtonLink>
          ) : null}
          <ButtonLink to="/decisions" search={{ symbol: decision.symbol }} size="xs" variant="default">
            {messages.links.symbol(decision.symbol)}
          </ButtonLink>
        </Group>
      </Group>
      <dl className={classes.meta}>
        <Meta name={words.at} value={formatDateTime(decision.at)} />
        <Meta name={words.leader} value={leader(decision)} />
        <Meta name={words.scores} value={scores(decision)} />
        <Meta name={words.recorded} value={formatDateTime(decision.recordedAt)} />
        <Meta name={words.journal} value={String(decision.seq)} />
        {decision.stage === 'LIVE' ? null : <Meta name={words.stage} value={words.noEffects(decision.stage)} />}
        <div>
          <dt>{words.id}</dt>
          <dd>
            <CopyText text={decision.id ?? ''} label={words.copyId} />
            <CopyText text={`./market7 why ${decision.id ?? ''}`} label={words.shell} shell />
          </dd>
        </div>
      </dl>
    </Paper>
  );
}

function Meta({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function leader({ btc }: DecisionWithFacts): string {
  return [btc.condition, btc.status].filter(Boolean).join(', ') || words.unknown;
}

function scores(decision: DecisionWithFacts): string {
  const all = Object.entries(decision.scores).map(([name, value]) => `${name} ${formatNumber(value, 4)}`);
  return all.length === 0 ? '–' : all.join(', ');
}
