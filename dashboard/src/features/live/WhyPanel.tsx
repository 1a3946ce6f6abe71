import { Anchor, CloseButton, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { $api, type DecisionWithFacts } from '@/api/client';
import { EmptyState } from '@/ui/EmptyState';
import { formatDateTime } from '@/ui/format';
import { OutcomeBadge } from '@/ui/OutcomeBadge';
import { headline, reason } from '@/ui/outcome';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { liveMessages } from './messages.en';
import { WhyRules } from './WhyRules';

const { why: text } = liveMessages;

interface WhyPanelProps {
  /** Id of the chosen decision; none without. */
  readonly id: string | undefined;
  readonly onClose: () => void;
}

/** Why the chosen decision came out as it did: one click away from everything about it. */
export function WhyPanel({ id, onClose }: WhyPanelProps) {
  return (
    <Panel title={text.title} aside={id ? <CloseButton size="sm" aria-label={text.close} onClick={onClose} /> : null}>
      {id ? <Chosen id={id} /> : <EmptyState title={text.none.title}>{text.none.body}</EmptyState>}
    </Panel>
  );
}

function Chosen({ id }: { readonly id: string }) {
  const query = $api.useQuery(
    'get',
    '/api/v1/decisions/{id}',
    { params: { path: { id } } },
    // a kept decision never changes
    { staleTime: Infinity },
  );
  return (
    <QueryView query={query} what="the decision">
      {(decision) => <Reasons decision={decision} id={id} />}
    </QueryView>
  );
}

function Reasons({ decision, id }: { readonly decision: DecisionWithFacts; readonly id: string }) {
  return (
    <Stack gap="sm" data-testid="why">
      <div>
        <Group gap="xs">
          <Text fw={600}>{headline(decision, '')}</Text>
          <OutcomeBadge outcome={decision.outcome} />
        </Group>
        <Text size="sm" c="dimmed">
          {decision.question} · {formatDateTime(decision.at)} · {reason(decision)}
        </Text>
      </div>
      {decision.explanation ? (
        <WhyRules rules={decision.explanation.rules} />
      ) : (
        <Text size="sm">{text.unexplained}</Text>
      )}
      <Anchor size="sm" underline="always" renderRoot={(props) => <Link to="/decisions/$id" params={{ id }} {...props} />}>
        {text.open}
      </Anchor>
    </Stack>
  );
}
