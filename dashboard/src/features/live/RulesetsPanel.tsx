import { Anchor, Badge, Group, Stack, Text, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RulesetInForce } from '@/api/client';
import { EmptyState } from '@/ui/EmptyState';
import { formatDateTime, formatDigest, formatSpan } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { useServerNow } from '@/ui/useNow';
import { WaitingText } from '@/ui/WaitingText';
import { liveMessages } from './messages.en';

const { rulesets: text } = liveMessages;

/** Which version of each ruleset decides, and for how long it has. */
export function RulesetsPanel({ rulesets }: { readonly rulesets: readonly RulesetInForce[] | undefined }) {
  const now = useServerNow();
  if (!rulesets) {
    return (
      <Panel title={text.title}>
        <WaitingText what="rulesets" />
      </Panel>
    );
  }
  return (
    <Panel title={text.title}>
      {rulesets.length === 0 ? <EmptyState title={text.none.title}>{text.none.body}</EmptyState> : null}
      <Stack gap={6}>
        {rulesets.map((each) => (
          <Group key={each.ruleset} justify="space-between" gap="xs" wrap="nowrap">
            <Group gap={6} wrap="nowrap">
              <Anchor
                size="sm"
                fw={600}
                underline="hover"
                renderRoot={(props) => (
                  <Link to="/decisions" search={{ version: `${each.ruleset}@${each.version}` }} {...props} />
                )}
              >
                {each.ruleset}
              </Anchor>
              <Badge variant="light" color="blue" tt="none" style={{ flex: 'none' }}>
                {each.version}
              </Badge>
            </Group>
            <Tooltip label={`${text.since} ${formatDateTime(each.since)}, ${formatDigest(each.sha256)}`}>
              <Text size="xs" c="dimmed" truncate>
                {formatSpan((now - Date.parse(each.since)) / 1_000)}
              </Text>
            </Tooltip>
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}
