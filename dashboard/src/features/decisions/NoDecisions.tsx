import { Stack } from '@mantine/core';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips } from './FilterChips';
import { countFilters, type DecisionFilters } from './filters';
import { messages } from './messages.en';

interface NoDecisionsProps {
  readonly filters: DecisionFilters;
  readonly onChange: (filters: DecisionFilters) => void;
}

/** Why the list is empty, and what would fill it. */
export function NoDecisions({ filters, onChange }: NoDecisionsProps) {
  if (countFilters(filters) === 0) {
    return <EmptyState title={messages.empty.title}>{messages.empty.body}</EmptyState>;
  }
  return (
    <EmptyState title={messages.empty.filteredTitle}>
      <Stack gap="sm" align="center">
        {messages.empty.filteredBody}
        <FilterChips filters={filters} onChange={onChange} />
      </Stack>
    </EmptyState>
  );
}
