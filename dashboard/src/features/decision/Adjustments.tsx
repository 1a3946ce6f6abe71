import { Box, Text } from '@mantine/core';
import type { AdjustmentStep } from './groups';
import { messages } from './messages.en';
import { GroupTitle } from './RuleGroup';
import { RuleItem } from './RuleItem';
import { formatMeasure } from './values';

const words = messages.rules;

interface AdjustmentsProps {
  readonly chains: readonly (readonly AdjustmentStep[])[];
  readonly open: boolean;
}

/** What changed a score or the amount, in order; each number with its way from first to last. */
export function Adjustments({ chains, open }: AdjustmentsProps) {
  if (chains.length === 0) {
    return null;
  }
  return (
    <Box component="section" mb="md">
      <GroupTitle
        title={words.adjustments}
        hint={words.adjustmentsHint}
        count={chains.flat().length}
        color="violet"
      />
      {chains.map((chain, index) => (
        <Box key={index} mb="xs">
          {chain.length > 1 ? (
            <Text size="sm" fw={600}>
              {[chain[0]?.from, ...chain.map((each) => each.to)].map((each) => formatMeasure(each ?? 0)).join(' → ')}
            </Text>
          ) : null}
          {chain.map((each) => (
            <RuleItem key={each.rule} named={each} open={open}>
              <Text size="sm">
                {formatMeasure(each.from)} → <strong>{formatMeasure(each.to)}</strong>
              </Text>
            </RuleItem>
          ))}
        </Box>
      ))}
    </Box>
  );
}
