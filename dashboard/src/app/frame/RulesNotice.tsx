import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLatest } from '@/stream/hooks';
import { formatDateTime } from '@/ui/format';
import { frameMessages } from './messages.en';

const { rules: text } = frameMessages;

/** So many faults are listed; the rest is counted. */
const MOST = 3;

/** Says over every page that rule files cannot take effect, and what is wrong with them. */
export function RulesNotice() {
  const stale = useLatest('rulesets')?.stale;
  if (!stale) {
    return null;
  }
  const rest = stale.faults.length - MOST;
  return (
    <Alert mb="md" color="yellow" icon={<IconAlertTriangle />} title={text.title} data-testid="rules-notice">
      {text.body(formatDateTime(stale.since))}
      <List size="sm" mt="xs">
        {stale.faults.slice(0, MOST).map((each) => (
          <List.Item key={each} style={{ overflowWrap: 'anywhere' }}>
            {each}
          </List.Item>
        ))}
      </List>
      {rest > 0 ? text.more(rest) : null}
    </Alert>
  );
}
