import { Badge, Button, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type AuditEntry } from '@/api/client';
import { useMay } from '@/api/session';
import { EmptyState } from '@/ui/EmptyState';
import { formatDateTime } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { ScrollRegion } from '@/ui/ScrollRegion';
import { systemMessages } from './messages.en';

const { audit: text } = systemMessages;
const PAGE = 20;
const COLOURS = { DONE: 'green', REFUSED: 'orange', FAILED: 'red' } as const;

/** Who did what, why, and what became of it; for those who may see it. */
export function AuditPanel() {
  const may = useMay('administer');
  return <Panel title={text.title}>{may ? <Actions /> : <Text size="sm">{text.hidden}</Text>}</Panel>;
}

function Actions() {
  const query = useInfiniteQuery({
    // the second part lets what the stream says renew it
    queryKey: ['audit', '/api/v1/audit'],
    queryFn: async ({ pageParam }) => {
      const { data } = await api.GET('/api/v1/audit', { params: { query: { cursor: pageParam, limit: PAGE } } });
      return data ?? { items: [], nextCursor: null };
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  return (
    <QueryView query={query} what="manual actions">
      {({ pages }) => {
        const entries = pages.flatMap((each) => each.items);
        return entries.length === 0 ? (
          <EmptyState title={text.none.title}>{text.none.body}</EmptyState>
        ) : (
          <>
            <AuditTable entries={entries} />
            {query.hasNextPage ? (
              <Button size="xs" variant="default" mt="xs" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {text.more}
              </Button>
            ) : null}
          </>
        );
      }}
    </QueryView>
  );
}

function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <ScrollRegion label={text.title}>
      <Table miw={720} verticalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            {[text.at, text.actor, text.action, text.target, text.reason, text.outcome].map((each) => (
              <Table.Th key={each} scope="col">
                {each}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((each) => (
            <Row key={each.id} entry={each} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function Row({ entry }: { readonly entry: AuditEntry }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {formatDateTime(entry.at)}
      </Table.Th>
      <Table.Td>{entry.actor}</Table.Td>
      <Table.Td>{entry.action}</Table.Td>
      <Table.Td>{entry.target ?? '–'}</Table.Td>
      <Table.Td>{entry.reason ?? '–'}</Table.Td>
      <Table.Td>
        <Badge variant="light" tt="none" color={entry.outcome ? COLOURS[entry.outcome] : 'yellow'}>
          {entry.outcome ?? text.running}
        </Badge>{' '}
        {entry.detail}
      </Table.Td>
    </Table.Tr>
  );
}
