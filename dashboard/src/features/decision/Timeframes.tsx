import { Box, Group, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { TimeframeRules } from './groups';
import { messages } from './messages.en';
import { GroupTitle } from './RuleGroup';
import { RuleItem } from './RuleItem';

const words = messages.rules;

interface TimeframesProps {
  readonly timeframes: readonly TimeframeRules[];
  readonly open: boolean;
}

/** Which timeframes passed, and which rules failed the others. */
export function Timeframes({ timeframes, open }: TimeframesProps) {
  if (timeframes.length === 0) {
    return null;
  }
  return (
    <Box component="section" mb="md">
      <GroupTitle title={words.timeframes} hint={words.timeframesHint} color="gray" />
      {timeframes.map(({ timeframe, rules }) => (
        <Box key={timeframe} mb="xs">
          <Group gap={6}>
            {rules.length === 0 ? (
              <IconCheck size={14} aria-hidden color="var(--mantine-color-green-text)" />
            ) : (
              <IconX size={14} aria-hidden color="var(--mantine-color-red-text)" />
            )}
            <Text size="sm">
              <strong>{timeframe}</strong> {rules.length === 0 ? words.passed : words.failed(rules.length)}
            </Text>
          </Group>
          {rules.map((each) => (
            <RuleItem key={each.rule} named={each} open={open} />
          ))}
        </Box>
      ))}
    </Box>
  );
}
