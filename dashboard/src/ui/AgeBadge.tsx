import { Badge, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { serverTime } from '@/api/serverClock';
import { formatDateTime, formatSpan } from './format';
import { messages } from './messages.en';
import { useNow } from './useNow';

interface AgeBadgeProps {
  /**
   * When what is shown was true, null before there is any. Text is an instant by the service's clock, a number one by
   * this browser's.
   */
  readonly at: string | number | null | undefined;
  /** Age from which it counts as stale; two missed intervals are usual. */
  readonly staleAfterSeconds: number;
}

/** How old a panel's data is: plain while fresh, yellow with a word when stale. */
export function AgeBadge({ at, staleAfterSeconds }: AgeBadgeProps) {
  const browserNow = useNow();
  const now = typeof at === 'string' ? serverTime(browserNow) : browserNow;
  if (at === null || at === undefined) {
    return (
      <Badge variant="light" color="gray" tt="none">
        {messages.age.unknown}
      </Badge>
    );
  }
  const ageSeconds = Math.max(0, (now - new Date(at).getTime()) / 1_000);
  const stale = ageSeconds > staleAfterSeconds;
  const span = formatSpan(ageSeconds);
  const fresh = ageSeconds < 5 ? messages.age.justNow : messages.age.ago(span);
  return (
    <Tooltip label={formatDateTime(at)}>
      <Badge
        variant="light"
        tt="none"
        color={stale ? 'yellow' : 'gray'}
        data-stale={stale}
        leftSection={stale ? <IconAlertTriangle size={12} /> : <IconClock size={12} />}
      >
        {stale ? messages.age.stale(span) : fresh}
      </Badge>
    </Tooltip>
  );
}
