import { Text } from '@mantine/core';
import type { Decision } from '@/api/client';

/** The rules that decided it: those that stand against it, or else those that proposed it. */
export function spokenRules(decision: Decision): readonly string[] {
  if (decision.vetoes.length > 0) {
    return decision.vetoes;
  }
  return decision.proposals.length > 0 ? decision.proposals : decision.tags;
}

/** The names of the rules that decided it, as many as fit. */
export function SpokenRules({ decision }: { readonly decision: Decision }) {
  const rules = spokenRules(decision);
  if (rules.length === 0) {
    return null;
  }
  return (
    <>
      <Text span size="sm" truncate title={rules.join(', ')}>
        {rules.join(', ')}
      </Text>
      {rules.length > 1 ? (
        <Text span size="xs" c="dimmed" ml={6}>
          {rules.length}
        </Text>
      ) : null}
    </>
  );
}
