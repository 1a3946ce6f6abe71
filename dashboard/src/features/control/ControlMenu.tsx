import { ActionIcon, Badge, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '@/api/session';
import { useLatest } from '@/stream/hooks';
import { ActionDialog } from './ActionDialog';
import { actionsIn, type ManualAction } from './actions';
import { messages } from './messages.en';

/** How much trading is allowed, for everybody; and for those who may, the actions that change it. */
export function ControlMenu() {
  const mode = useLatest('control')?.mode;
  const may = useMay('trade');
  const [asked, setAsked] = useState<ManualAction | null>(null);
  const [first, ...others] = actionsIn(mode);
  return (
    <Group gap="xs" wrap="nowrap">
      {mode && mode !== 'RUNNING' ? (
        <Badge color="orange" variant="light" size="lg" aria-label={messages.modeLabel(messages.mode[mode])}>
          {messages.mode[mode]}
        </Badge>
      ) : null}
      {may && first ? (
        <Group gap={2} wrap="nowrap">
          <Button size="xs" color={first.word === 'PAUSE' ? 'red' : 'green'} variant="light" onClick={() => setAsked(first)}>
            {first.title}
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size={30} variant="default" aria-label={messages.more}>
                <IconChevronDown size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((each) => (
                <Menu.Item key={each.word} color={each.final ? 'red' : undefined} onClick={() => setAsked(each)}>
                  {each.title} …
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      ) : null}
      {asked ? <ActionDialog action={asked} onClose={() => setAsked(null)} /> : null}
    </Group>
  );
}
