import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface PanelProps {
  readonly title: string;
  /** What stands at the right of the title: ages, controls. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {aside ? <Group gap="xs">{aside}</Group> : null}
      </Group>
      {children}
    </Paper>
  );
}
