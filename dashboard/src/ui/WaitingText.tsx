import { Group, Loader, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { messages } from './messages.en';

const LONG_MS = 10_000;

interface WaitingTextProps {
  /** What is waited for, e.g. `decisions`. */
  readonly what: string;
}

/** A spinner that says what it waits for, and after ten seconds what may be the matter. */
export function WaitingText({ what }: WaitingTextProps) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Group gap="sm" py="lg" px="md" role="status" wrap="nowrap">
      <Loader size="sm" aria-hidden />
      <Text size="sm" c="dimmed">
        {long ? messages.waiting.long(what) : messages.waiting.loading(what)}
      </Text>
    </Group>
  );
}
