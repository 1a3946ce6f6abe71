import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { messages } from './messages.en';
import { instantOf, localOf, momentsBefore } from './moments';

const words = messages.filters;

interface MomentFilterProps {
  readonly label: string;
  /** The instant in force, ISO-8601. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** Where the market is; offers spans back from there. */
  readonly marketAt?: string | null;
}

/** A moment in UTC, to the minute. */
export function MomentFilter({ label, value, onChange, marketAt }: MomentFilterProps) {
  return (
    <TextInput
      key={value ?? ''}
      type="datetime-local"
      size="xs"
      label={label}
      defaultValue={localOf(value)}
      onBlur={(event) => {
        const next = instantOf(event.currentTarget.value);
        if (next !== null && localOf(next) !== localOf(value)) {
          onChange(next);
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.currentTarget.blur();
        }
      }}
      rightSection={marketAt ? <Recent marketAt={marketAt} onChange={onChange} /> : null}
    />
  );
}

function Recent({ marketAt, onChange }: { readonly marketAt: string; readonly onChange: (value: string) => void }) {
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={words.recent}>
          <IconHistory size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.recent}</Menu.Label>
        {momentsBefore(marketAt).map(({ span, at }) => (
          <Menu.Item key={span} onClick={() => onChange(at)}>
            {words.last(span)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
