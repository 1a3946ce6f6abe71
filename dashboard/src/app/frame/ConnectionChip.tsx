import { Button, Popover, Stack, Text, UnstyledButton, VisuallyHidden, Group } from '@mantine/core';
import { useConnection, useEventStream } from '@/stream/hooks';
import { formatSpan } from '@/ui/format';
import { useNow } from '@/ui/useNow';
import { frameMessages } from './messages.en';
import classes from './frame.module.css';

const { connection: text } = frameMessages;

/** How this page hears of what happens; says so aloud when it changes. */
export function ConnectionChip() {
  const { state } = useConnection();
  const word = text.word[state];
  return (
    <>
      <VisuallyHidden role="status">{text.label(word)}</VisuallyHidden>
      <Popover width={300} withArrow position="bottom-start" withRoles>
        <Popover.Target>
          <UnstyledButton aria-label={text.label(word)} data-testid="connection" data-state={state}>
            <Group gap={6} wrap="nowrap">
              <span className={classes.dot} data-state={state} aria-hidden />
              <Text size="xs" fw={600} visibleFrom={state === 'connected' ? 'sm' : undefined}>
                {word}
              </Text>
            </Group>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Details />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

function Details() {
  const { state, since, heardAt } = useConnection();
  const stream = useEventStream();
  const now = useNow();
  const span = (from: number) => formatSpan(Math.max(0, (now - from) / 1_000));
  return (
    <Stack gap="xs">
      <Text size="sm">{text.meaning[state]}</Text>
      <Text size="xs" c="dimmed">
        {text.since(span(since))} {heardAt === null ? text.neverHeard : text.heard(span(heardAt))}
      </Text>
      {state === 'connected' ? null : (
        <Button size="xs" variant="default" onClick={stream.retryNow}>
          {text.retry}
        </Button>
      )}
    </Stack>
  );
}
