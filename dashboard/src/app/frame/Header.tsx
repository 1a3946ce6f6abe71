import { ActionIcon, Button, Group, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ControlMenu } from '@/features/control/ControlMenu';
import { SessionMenu } from '@/features/session/SessionMenu';
import { messages } from '@/ui/messages.en';
import { openPalette } from './palette';
import { ConnectionChip } from './ConnectionChip';
import { EnvironmentBand } from './EnvironmentBand';
import { frameMessages } from './messages.en';
import { ThemeToggle } from './ThemeToggle';
import classes from './frame.module.css';

const { palette: text } = frameMessages;

/** What stands over every page. */
export function Header() {
  return (
    <>
      <EnvironmentBand />
      <Group className={classes.bar} px={{ base: 'xs', sm: 'md' }} gap="sm" wrap="nowrap" justify="space-between">
        <Group gap="sm" wrap="nowrap">
          <Link to="/" className={classes.brand} aria-label={messages.product}>
            <img src="/favicon.svg" alt="" width={24} height={24} />
            <Group visibleFrom="sm">{messages.product}</Group>
          </Link>
          <ConnectionChip />
        </Group>
        <Group gap={6} wrap="nowrap">
          <Button
            visibleFrom="md"
            size="xs"
            variant="default"
            c="dimmed"
            leftSection={<IconSearch size={14} />}
            rightSection={<Kbd size="xs">Ctrl K</Kbd>}
            onClick={openPalette}
          >
            {text.hint}
          </Button>
          <ActionIcon hiddenFrom="md" variant="default" size={30} onClick={openPalette} aria-label={text.open}>
            <IconSearch size={16} />
          </ActionIcon>
          <ControlMenu />
          <ThemeToggle />
          <SessionMenu />
        </Group>
      </Group>
    </>
  );
}
