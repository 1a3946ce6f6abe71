import { Badge, Group, List, Stack, Text, Title } from '@mantine/core';
import type { DealDetail } from '@/api/client';
import { formatMoment, formatPct, formatPrice, formatQuote } from '@/ui/format';
import { TextLink } from '@/ui/links';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { Panel } from '@/ui/Panel';
import { messages } from './messages.en';
import { distancePct } from './plan';

const words = messages.next;

interface NextStepProps {
  readonly next: NonNullable<DealDetail['next']>;
  /** Average price of the deal now. */
  readonly average: string;
}

/** The plan before it happens: what the next step would do, and what stops it. */
export function NextStep({ next, average }: NextStepProps) {
  const lower = distancePct(next.averagePriceAfter, average);
  return (
    <Panel title={words.title} aside={next.outcome ? <OutcomeBadge outcome={next.outcome} /> : null}>
      <Stack gap="xs">
        <Text size="sm">
          {next.step === null ? words.usedUp : words.plan(next.step, formatQuote(next.amountQuote))}{' '}
          {next.averagePriceAfter !== null && lower !== null
            ? words.average(formatPrice(next.averagePriceAfter), formatPct(Math.abs(lower)))
            : null}
        </Text>
        <Stops next={next} />
      </Stack>
    </Panel>
  );
}

function Stops({ next }: Pick<NextStepProps, 'next'>) {
  if (next.decisionId === null) {
    return (
      <Text size="sm" c="dimmed">
        {words.neverAsked}
      </Text>
    );
  }
  return (
    <>
      <Group gap="xs" align="baseline">
        <Title order={3} size="h6">
          {words.stops}
        </Title>
        {next.vetoes.length > 0 ? (
          <Badge size="sm" variant="light" color="red">
            {next.vetoes.length}
          </Badge>
        ) : null}
      </Group>
      {next.vetoes.length === 0 ? (
        <Text size="sm">{next.outcome === 'HOLD' ? words.idle : words.free}</Text>
      ) : (
        <List size="sm" spacing={6}>
          {next.vetoes.map((each) => (
            <List.Item key={each.rule}>
              <TextLink to="/decisions" search={{ rule: each.rule }} size="sm" fw={600} c="inherit">
                {each.rule}
              </TextLink>{' '}
              {each.text}
            </List.Item>
          ))}
        </List>
      )}
      <Text size="xs" c="dimmed">
        {words.stopsHint(formatMoment(next.decidedAt))}{' '}
        <TextLink to="/decisions/$id" params={{ id: next.decisionId }} size="xs">
          {words.decision}
        </TextLink>
      </Text>
    </>
  );
}
