import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Statistics } from '@/api/client';
import { AgeBadge } from '@/ui/AgeBadge';
import { EmptyState } from '@/ui/EmptyState';
import { formatCount, formatRatio } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { liveMessages } from './messages.en';
import { STATISTICS_STALE_SECONDS, type StatisticsQuery } from './useStatistics';
import classes from './live.module.css';

const { vetoes: text } = liveMessages;
const FIRST = 6;

/** The rules that held most, each with the share of decisions it held. */
export function VetoPanel({ query }: { readonly query: StatisticsQuery }) {
  const [all, setAll] = useState(false);
  return (
    <Panel
      title={text.title}
      aside={<AgeBadge at={query.dataUpdatedAt || null} staleAfterSeconds={STATISTICS_STALE_SECONDS} />}
    >
      <QueryView query={query} what="vetoes">
        {({ vetoes }) =>
          vetoes.length === 0 ? (
            <EmptyState title={text.none.title}>{text.none.body}</EmptyState>
          ) : (
            <Stack gap={2}>
              {(all ? vetoes : vetoes.slice(0, FIRST)).map((each) => (
                <VetoBar key={each.question + each.rule} veto={each} />
              ))}
              {vetoes.length > FIRST ? (
                <Button size="compact-xs" variant="subtle" onClick={() => setAll(!all)}>
                  {all ? text.less : text.more(vetoes.length - FIRST)}
                </Button>
              ) : null}
            </Stack>
          )
        }
      </QueryView>
    </Panel>
  );
}

function VetoBar({ veto }: { readonly veto: Statistics['vetoes'][number] }) {
  const share = formatRatio(veto.shareRatio, 0);
  const count = formatCount(veto.vetoes);
  return (
    <Link
      to="/decisions"
      search={{ rule: veto.rule, question: veto.question }}
      className={classes.veto}
      title={text.row(veto.rule, share, count, veto.question)}
    >
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" truncate>
          {veto.rule}{' '}
          <Text span inherit c="dimmed">
            {veto.question}
          </Text>
        </Text>
        <Text size="xs" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {share}{' '}
          <Text span inherit c="dimmed" fw={400}>
            {count}
          </Text>
        </Text>
      </Group>
      <div className={classes.track}>
        <div className={classes.share} style={{ width: `${veto.shareRatio * 100}%` }} />
      </div>
    </Link>
  );
}
