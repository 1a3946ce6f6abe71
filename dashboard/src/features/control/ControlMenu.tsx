import { ActionIcon, Badge, Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useMay } from '@/api/session';
import { useLatest } from '@/stream/hooks';
import { actionsIn, type ManualAction } from './actions';
import { messages } from './messages.en';

const ActionDialog = lazy(async () => ({ default: (await import('./ActionDialog')).ActionDialog }));

/** How much trading is allowed, for everybody; and for those who may, the actions that change it. */
export function ControlMenu() {
  const mode = useLatest('control')?.mode;
  const may = useMay('trade');
  const [asked, setAsked] = useState<ManualAction | null>(null);
  const [first, ...others] = actionsIn(mode);
  return (
    <Group gap="xs" wrap="nowrap">
      {mode && mode !== 'RUNNING' ? (
        <Badge color="orange" variant="light" role="status" aria-label={messages.modeLabel(messages.mode[mode])}>
          {messages.mode[mode]}
        </Badge>
      ) : null}
      {may && first ? (
        <Group gap={2} wrap="nowrap">
          <FirstAction action={first} onAsk={setAsked} />
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <ActionIcon size={30} variant="default" aria-label={messages.more}>
                <IconChevronDown size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {others.map((each) => (
                <Menu.Item key={each.word} c={each.final ? 'var(--mantine-color-red-text)' : undefined} onClick={() => setAsked(each)}>
                  {each.title} …
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      ) : null}
      <Suspense fallback={null}>
        {asked ? <ActionDialog action={asked} onClose={() => setAsked(null)} /> : null}
      </Suspense>
    </Group>
  );
}

interface FirstActionProps {
  readonly action: ManualAction;
  readonly onAsk: (action: ManualAction) => void;
}

/** The likeliest action: in words, on a phone as a symbol. */
function FirstAction({ action, onAsk }: FirstActionProps) {
  const pauses = action.word === 'PAUSE';
  const look = { color: pauses ? 'red' : 'green', variant: 'light', onClick: () => onAsk(action) };
  const Icon = pauses ? IconPlayerPause : IconPlayerPlay;
  return (
    <>
      <Button size="xs" visibleFrom="sm" leftSection={<Icon size={14} />} {...look}>
        {action.title}
      </Button>
      <ActionIcon size={30} hiddenFrom="sm" aria-label={action.title} {...look}>
        <Icon size={16} />
      </ActionIcon>
    </>
  );
}
