import { Button, Group, Pill } from '@mantine/core';
import { formatDateTime } from '@/ui/format';
import { FILTER_NAMES, withFilter, type DecisionFilters, type FilterName } from './filters';
import { messages } from './messages.en';

interface FilterChipsProps {
  readonly filters: DecisionFilters;
  readonly onChange: (filters: DecisionFilters) => void;
}

/** Every filter in force, each with a way to take it away; nothing when there is none. */
export function FilterChips({ filters, onChange }: FilterChipsProps) {
  const names = FILTER_NAMES.filter((name) => filters[name] !== undefined);
  if (names.length === 0) {
    return null;
  }
  return (
    <Group gap="xs">
      {names.map((name) => (
        <Pill
          key={name}
          size="md"
          bd="1px solid var(--mantine-color-default-border)"
          withRemoveButton
          onRemove={() => onChange(withFilter(filters, name, null))}
          removeButtonProps={{
            'aria-label': messages.filters.remove(messages.chips[name], shown(filters, name)),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {messages.chips[name]} <strong>{shown(filters, name)}</strong>
        </Pill>
      ))}
      {names.length > 1 ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({})}>
          {messages.filters.clear}
        </Button>
      ) : null}
    </Group>
  );
}

function shown(filters: DecisionFilters, name: FilterName): string {
  const value = filters[name] ?? '';
  return name === 'from' || name === 'to' ? formatDateTime(value) : value;
}
