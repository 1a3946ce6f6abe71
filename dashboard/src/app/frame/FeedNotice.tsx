import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle, IconFlame } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ControlEvent } from '@/api/client';
import { useLatest } from '@/stream/hooks';
import { frameMessages } from './messages.en';

const { feed: text } = frameMessages;

type FeedTrouble = Exclude<keyof typeof text, 'more'>;

/** What is the matter with the feed; null when bars keep coming. */
export function feedTrouble(control: ControlEvent): FeedTrouble | null {
  switch (control.phase) {
    case 'NEW':
    case 'WARMING_UP':
      return 'WARMING_UP';
    case 'LIVE':
      return control.fresh ? null : 'stale';
    default:
      return control.phase;
  }
}

/** Says over every page when nothing new is decided, and why. */
export function FeedNotice() {
  const control = useLatest('control');
  const trouble = control ? feedTrouble(control) : null;
  if (!trouble) {
    return null;
  }
  const { title, body } = text[trouble];
  const warming = trouble === 'WARMING_UP';
  return (
    <Alert
      mb="md"
      color={warming ? 'blue' : trouble === 'FAILED' ? 'red' : 'yellow'}
      icon={warming ? <IconFlame /> : <IconAlertTriangle />}
      title={title}
      data-testid="feed-notice"
    >
      {body}{' '}
      <Anchor component={Link} to="/system" inherit underline="always">
        {text.more}
      </Anchor>
    </Alert>
  );
}
