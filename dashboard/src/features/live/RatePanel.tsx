import { Group, Stack, Text } from '@mantine/core';
import type { Statistics } from '@/api/client';
import { AgeBadge } from '@/ui/AgeBadge';
import { EmptyState } from '@/ui/EmptyState';
import { formatCount, formatNumber, formatWord } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { liveMessages } from './messages.en';
import { RateBars } from './RateBars';
import { STATISTICS_STALE_SECONDS, type StatisticsQuery } from './useStatistics';

const { rate: text } = liveMessages;

/** How much is decided, on what, and with which outcomes. */
export function RatePanel({ query }: { readonly query: StatisticsQuery }) {
  return (
    <Panel
      title={text.title}
      aside={<AgeBadge at={query.dataUpdatedAt || null} staleAfterSeconds={STATISTICS_STALE_SECONDS} />}
    >
      <QueryView query={query} what="figures">
        {(statistics) =>
          statistics.decisions === 0 ? (
            <EmptyState title={text.none.title}>{text.none.body}</EmptyState>
          ) : (
            <Rate statistics={statistics} />
          )
        }
      </QueryView>
    </Panel>
  );
}

function Rate({ statistics }: { readonly statistics: Statistics }) {
  return (
    <Stack gap="xs">
      <Group gap={6} align="baseline">
        <Text fz={30} fw={700} lh={1}>
          {formatNumber(statistics.perMinute, 1)}
        </Text>
        <Text size="sm" c="dimmed">
          {text.perMinute} · {text.total(formatCount(statistics.decisions), statistics.window)}
        </Text>
      </Group>
      <RateBars series={statistics.series} />
      <Stack gap={2}>
        {statistics.questions.map((each) => (
          <Group key={each.question} justify="space-between" gap="xs" wrap="nowrap">
            <Text size="xs" fw={600}>
              {each.question}
            </Text>
            <Text size="xs" truncate>
              {each.outcomes
                .slice(0, 3)
                .map((one) => `${formatWord(one.outcome)} ${formatCount(one.decisions)}`)
                .join(' · ')}
            </Text>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
