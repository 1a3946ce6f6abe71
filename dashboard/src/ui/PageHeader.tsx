import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { messages } from './messages.en';

interface PageHeaderProps {
  readonly title: string;
  /** One line: what the page is for. */
  readonly purpose: string;
  /** What stands at the right: ages, actions. */
  readonly children?: ReactNode;
}

/** The head of every page; also names the browser's tab. */
export function PageHeader({ title, purpose, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · ${messages.product}`;
  }, [title]);
  return (
    <Group justify="space-between" align="flex-end" gap="sm" mb="md">
      <Stack gap={2}>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed" size="sm">
          {purpose}
        </Text>
      </Stack>
      {children ? <Group gap="xs">{children}</Group> : null}
    </Group>
  );
}
