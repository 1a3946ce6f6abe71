import { Anchor, Group, Text } from '@mantine/core';
import { frameMessages } from './messages.en';

const { footer: text } = frameMessages;

interface FooterProps {
  readonly onKeys: () => void;
}

/** What stands under every page: where the charts come from, and what else there is. */
export function Footer({ onKeys }: FooterProps) {
  return (
    <Group component="footer" justify="space-between" mt="xl" gap="xs">
      <Text size="xs" c="dimmed">
        <Anchor href="https://www.tradingview.com/" inherit c="dimmed" underline="always" rel="noreferrer">
          {text.attribution}
        </Anchor>
      </Text>
      <Group gap="md">
        <Anchor href="/swagger-ui.html" size="xs" c="dimmed" underline="always">
          {text.rest}
        </Anchor>
        <Anchor component="button" type="button" size="xs" c="dimmed" underline="always" onClick={onKeys}>
          {text.keys}
        </Anchor>
      </Group>
    </Group>
  );
}
