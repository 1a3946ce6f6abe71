import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { $api, type Status } from '@/api/client';
import { AgeBadge } from '@/ui/AgeBadge';
import { formatCount, formatDateTime, formatNumber, formatSpan, formatWord } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { Facts } from './Facts';
import { systemMessages } from './messages.en';

const { feed, service } = systemMessages;
const EVERY_MS = 5_000;
const STALE_SECONDS = 15;

/** The service at this moment, asked for every five seconds. */
export function useStatus() {
  return $api.useQuery('get', '/api/v1/status', {}, { refetchInterval: EVERY_MS });
}

/** Where bars come from, and whether they keep coming. */
export function FeedPanel() {
  const query = useStatus();
  return (
    <Panel
      title={feed.title}
      aside={
        <AgeBadge
          at={query.data?.feed.seenAt}
          staleAfterSeconds={query.data?.feed.staleAfterSeconds ?? STALE_SECONDS}
        />
      }
    >
      <QueryView query={query} what="the feed">
        {(status) => <Facts facts={feedFacts(status)} />}
      </QueryView>
    </Panel>
  );
}

function feedFacts({ feed: now, mode }: Status): (readonly [string, string])[] {
  return [
    [feed.kind, formatWord(now.kind)],
    [feed.speed, feed.times(formatNumber(now.speed))],
    [feed.phase, formatWord(now.phase)],
    [feed.mode, formatWord(mode)],
    [feed.marketAt, formatDateTime(now.marketAt)],
    [feed.age, `${formatDateTime(now.seenAt)}, ${feed.stale(formatSpan(now.staleAfterSeconds))}`],
  ];
}

/** What runs, since when, and what it has done. */
export function ServicePanel() {
  const query = useStatus();
  return (
    <Panel
      title={service.title}
      aside={<AgeBadge at={query.dataUpdatedAt || null} staleAfterSeconds={STALE_SECONDS} />}
    >
      <QueryView query={query} what="the service">
        {(status) => (
          <>
            {status.failure === null ? null : (
              <Alert color="red" icon={<IconAlertCircle />} title={systemMessages.failure} mb="sm">
                {status.failure}
              </Alert>
            )}
            <Facts facts={serviceFacts(status)} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function serviceFacts(status: Status): (readonly [string, string])[] {
  return [
    [service.version, status.version],
    [service.environment, status.environment.toUpperCase()],
    [service.started, formatDateTime(status.startedAt)],
    [service.uptime, formatSpan(status.uptimeSeconds)],
    [service.journal, formatCount(status.journalSeq)],
    [service.decisions, formatCount(status.decisions)],
    [service.errors, status.errors === 0 ? service.none : formatCount(status.errors)],
  ];
}
