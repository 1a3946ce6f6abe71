import { Button, Checkbox, Divider, Popover, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { COLUMNS, DENSITIES, FIXED, type ColumnName, type Density, type ListView } from './columns';
import { messages } from './messages.en';

interface ViewMenuProps {
  readonly view: ListView;
  readonly onChange: (view: ListView) => void;
}

/** Which columns the list has, and how close its rows stand. */
export function ViewMenu({ view, onChange }: ViewMenuProps) {
  const toggle = (name: ColumnName, shown: boolean) =>
    onChange({
      ...view,
      columns: COLUMNS.map((each) => each.name).filter((each) =>
        each === name ? shown : view.columns.includes(each),
      ),
    });
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button size="xs" variant="default" leftSection={<IconColumns3 size={16} />}>
          {messages.view}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={messages.view}>
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {messages.density}
          </Text>
          <SegmentedControl
            aria-label={messages.density}
            value={view.density}
            onChange={(density) => onChange({ ...view, density: density as Density })}
            data={DENSITIES.map((value) => ({ value, label: messages[value] }))}
          />
          <Divider />
          <Text size="sm" fw={600}>
            {messages.columnsLabel}
          </Text>
          {COLUMNS.map(({ name }) => (
            <Checkbox
              key={name}
              size="sm"
              label={messages.columns[name]}
              checked={view.columns.includes(name)}
              disabled={name === FIXED || (view.columns.length === 2 && view.columns.includes(name))}
              onChange={(event) => toggle(name, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
