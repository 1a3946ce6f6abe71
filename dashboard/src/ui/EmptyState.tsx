import { Stack, Text, ThemeIcon } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing, and what would bring something. */
  readonly children: ReactNode;
  readonly icon?: ReactNode;
}

/** Nothing to show: says why, and what to do about it. */
export function EmptyState({ title, children, icon }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center" data-testid="empty-state">
      <ThemeIcon variant="light" color="gray" size="xl" radius="xl" aria-hidden>
        {icon ?? <IconInbox size={22} />}
      </ThemeIcon>
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" size="sm" maw={460} component="div">
        {children}
      </Text>
    </Stack>
  );
}
