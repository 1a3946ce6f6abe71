import { Badge, Group, Stack, Text } from '@mantine/core';
import type { RuleEvidence } from '@/api/client';
import { formatNumber } from '@/ui/format';
import { liveMessages } from './messages.en';
import { whyGroups } from './whyGroups';

const { why: text } = liveMessages;

type Condition = RuleEvidence['conditions'][number];

/** The rules that spoke, each with its sentence and what it measured. */
export function WhyRules({ rules }: { readonly rules: readonly RuleEvidence[] }) {
  const groups = whyGroups(rules);
  if (groups.length === 0) {
    return <Text size="sm">{text.quiet}</Text>;
  }
  return (
    <Stack gap="sm">
      {groups.map((group) => (
        <Stack key={group.title} gap={6}>
          <Badge variant="light" color={group.color} tt="none">
            {group.title}
          </Badge>
          {group.rules.map((each) => (
            <Rule key={each.rule} evidence={each} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function Rule({ evidence }: { readonly evidence: RuleEvidence }) {
  const measured = evidence.conditions.filter((each) => each.parameter !== undefined);
  return (
    <div>
      <Text size="sm">
        <Text span inherit fw={600}>
          {evidence.rule}
        </Text>{' '}
        {evidence.text}
      </Text>
      {measured.length > 0 ? (
        <Group gap="md">
          {measured.map((each) => (
            <Text key={each.measure + each.relation} size="xs" c="dimmed">
              {conditionText(each)}
            </Text>
          ))}
        </Group>
      ) : null}
    </div>
  );
}

function conditionText({ measure, observed, relation, threshold, parameter }: Condition): string {
  return `${measure} ${value(observed)} ${relation} ${value(threshold)} (${parameter})`;
}

function value(of: unknown): string {
  return typeof of === 'number' ? formatNumber(of, 4) : String(of ?? '–');
}
