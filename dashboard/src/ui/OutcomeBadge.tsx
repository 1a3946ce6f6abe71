import { Badge, type BadgeProps } from '@mantine/core';
import {
  IconArrowBarToDown,
  IconCircle,
  IconDoorExit,
  IconPlayerPause,
  IconTrendingDown,
  IconTrendingUp,
} from '@tabler/icons-react';
import { formatWord } from './format';
import { toneOf, type OutcomeTone } from './outcome';

const LOOKS: Readonly<Record<OutcomeTone, { color: string; Icon: typeof IconCircle }>> = {
  act: { color: 'blue', Icon: IconArrowBarToDown },
  exit: { color: 'red', Icon: IconDoorExit },
  hold: { color: 'gray', Icon: IconPlayerPause },
  good: { color: 'green', Icon: IconTrendingUp },
  bad: { color: 'orange', Icon: IconTrendingDown },
  plain: { color: 'gray', Icon: IconCircle },
};

interface OutcomeBadgeProps {
  /** The outcome as the service says it, e.g. `PLACE_SAFETY_ORDER`. */
  readonly outcome: string;
  readonly size?: BadgeProps['size'];
}

/** What was decided: a word with a picture and a colour of its own. */
export function OutcomeBadge({ outcome, size = 'md' }: OutcomeBadgeProps) {
  const { color, Icon } = LOOKS[toneOf(outcome)];
  return (
    <Badge variant="light" color={color} size={size} tt="none" miw="max-content" leftSection={<Icon size={12} aria-hidden />}>
      {formatWord(outcome)}
    </Badge>
  );
}
