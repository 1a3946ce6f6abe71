import { Alert, Anchor, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconRefresh } from '@tabler/icons-react';
import { asApiError } from '@/api/problem';
import { messages } from './messages.en';

interface ErrorCardProps {
  /** What was thrown. */
  readonly error: unknown;
  /** Asks again; without it there is no button. */
  readonly onRetry?: () => void;
}

/** What went wrong, in the service's words, with what a report needs. */
export function ErrorCard({ error, onRetry }: ErrorCardProps) {
  const problem = asApiError(error);
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle />} title={problem.title} role="alert">
      <Stack gap="xs">
        <Text size="sm">{problem.detail}</Text>
        {problem.errors.length > 0 ? (
          <List size="sm">
            {problem.errors.map((each) => (
              <List.Item key={each.field + each.detail}>
                <Code>{each.field}</Code> {each.detail}
              </List.Item>
            ))}
          </List>
        ) : null}
        <Group gap="md">
          <Text size="xs" c="dimmed">
            {messages.error.code} <Code>{problem.code}</Code>
            {problem.traceId ? (
              <>
                {' '}
                {messages.error.trace} <Code>{problem.traceId}</Code>
              </>
            ) : null}
          </Text>
          {problem.type.startsWith('/problems/') ? (
            <Anchor href={problem.type} size="xs" underline="always">
              {messages.error.meaning}
            </Anchor>
          ) : null}
          {onRetry ? (
            <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
              {messages.error.retry}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Alert>
  );
}
