import { Group, Kbd, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { frameMessages } from './messages.en';

const { keys: text } = frameMessages;

interface KeyboardSheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key there is. */
export function KeyboardSheet({ opened, onClose }: KeyboardSheetProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={text.title} closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        {text.groups.map((group) => (
          <div key={group.title}>
            <Title order={3} size="h6" mb={4}>
              {group.title}
            </Title>
            <Table verticalSpacing={4} aria-label={group.title}>
              <Table.Tbody>
                {group.keys.map(([keys, meaning]) => (
                  <Table.Tr key={meaning}>
                    <Table.Th scope="row" w={140} fw={400}>
                      <Keys keys={keys} />
                    </Table.Th>
                    <Table.Td>
                      <Text size="sm">{meaning}</Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        ))}
      </Stack>
    </Modal>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  const together = keys[0] === 'Ctrl';
  return (
    <Group gap={4} wrap="nowrap">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? (
            <Text span size="xs" c="dimmed">
              {together ? '+' : text.then}
            </Text>
          ) : null}
          <Kbd>{key}</Kbd>
        </Fragment>
      ))}
    </Group>
  );
}
