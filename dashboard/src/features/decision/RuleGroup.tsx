import { Badge, Box, Group, Text, Title } from '@mantine/core';
import type { NamedRule } from './groups';
import { RuleItem } from './RuleItem';

interface RuleGroupProps {
  readonly title: string;
  /** What it means to stand here. */
  readonly hint: string;
  readonly rules: readonly NamedRule[];
  /** Whether conditions are unfolded. */
  readonly open: boolean;
  readonly color: string;
}

/** Rules that did the same to the decision; nothing when there are none. */
export function RuleGroup({ title, hint, rules, open, color }: RuleGroupProps) {
  if (rules.length === 0) {
    return null;
  }
  return (
    <Box component="section" mb="md">
      <GroupTitle title={title} hint={hint} count={rules.length} color={color} />
      {rules.map((each) => (
        <RuleItem key={each.rule} named={each} open={open} />
      ))}
    </Box>
  );
}

interface GroupTitleProps {
  readonly title: string;
  readonly hint: string;
  readonly count?: number;
  readonly color: string;
}

/** The head of a group of rules. */
export function GroupTitle({ title, hint, count, color }: GroupTitleProps) {
  return (
    <Group gap="xs" align="baseline" mb={4}>
      <Title order={3} size="h6">
        {title}
      </Title>
      {count === undefined ? null : (
        <Badge variant="light" color={color} size="sm">
          {count}
        </Badge>
      )}
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </Group>
  );
}
