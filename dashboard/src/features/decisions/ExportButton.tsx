import { Button, Group, Text, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconX } from '@tabler/icons-react';
import { formatCount } from '@/ui/format';
import type { DecisionFilters } from './filters';
import { messages } from './messages.en';
import { useExport } from './useExport';

const words = messages.export;

/** Saves every decision that gets through the filters; shows how far it is and can be stopped. */
export function ExportButton({ filters }: { readonly filters: DecisionFilters }) {
  const { lines, start, cancel } = useExport(filters, {
    done: (count, name) =>
      notifications.show({ title: words.doneTitle, message: words.done(formatCount(count), name), color: 'green' }),
    failed: (why) =>
      notifications.show({ title: words.failedTitle, message: words.failed(why), color: 'red', autoClose: false }),
  });
  if (lines !== null) {
    return (
      <Group gap="xs">
        <Text size="sm" role="status">
          {words.running(formatCount(lines))}
        </Text>
        <Button size="xs" variant="default" leftSection={<IconX size={16} />} onClick={cancel}>
          {words.cancel}
        </Button>
      </Group>
    );
  }
  return (
    <Tooltip label={words.hint}>
      <Button size="xs" variant="default" leftSection={<IconDownload size={16} />} onClick={start}>
        {words.start}
      </Button>
    </Tooltip>
  );
}
