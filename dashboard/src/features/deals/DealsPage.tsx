import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { $api, type Deal } from '@/api/client';
import { formatCount } from '@/ui/format';
import { PageHeader } from '@/ui/PageHeader';
import { QueryView } from '@/ui/QueryView';
import { ClosedDeals } from './ClosedDeals';
import { messages } from './messages.en';
import { NoDeals } from './NoDeals';
import { OpenDeals } from './OpenDeals';
import type { DealsSearch } from './search';

const words = messages.list;

/** What is held, and what was. */
export function DealsPage() {
  const query = $api.useQuery('get', '/api/v1/deals');
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <QueryView query={query} what={words.what}>
        {(deals) => <Deals deals={deals} />}
      </QueryView>
    </>
  );
}

function Deals({ deals }: { readonly deals: readonly Deal[] }) {
  const search = useSearch({ from: '/deals' });
  const navigate = useNavigate();
  const change = (next: DealsSearch) => void navigate({ to: '/deals', search: next });
  const { status = 'open', symbol } = search;
  const matching = symbol ? deals.filter((each) => each.symbol === symbol) : deals;
  const open = matching.filter((each) => each.status === 'OPEN');
  const closed = matching.filter((each) => each.status === 'CLOSED');
  const shown = status === 'open' ? open : closed;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={words.status}
          value={status}
          onChange={(next) => change({ ...search, status: next as DealsSearch['status'] })}
          data={[
            { value: 'open', label: words.open(formatCount(open.length)) },
            { value: 'closed', label: words.closed(formatCount(closed.length)) },
          ]}
        />
        <Select
          aria-label={words.symbol}
          placeholder={words.any}
          clearable
          searchable
          w={160}
          data={symbolsOf(deals, symbol)}
          value={symbol ?? null}
          onChange={(next) => change({ ...search, symbol: next ?? undefined })}
        />
        {symbol ? (
          <Text size="sm" c="dimmed">
            {words.follow}
          </Text>
        ) : null}
      </Group>
      {shown.length === 0 ? (
        <NoDeals status={status} symbol={symbol} />
      ) : status === 'open' ? (
        <OpenDeals deals={open} />
      ) : (
        <ClosedDeals deals={closed} />
      )}
    </Stack>
  );
}

function symbolsOf(deals: readonly Deal[], chosen: string | undefined): string[] {
  return [...new Set([...deals.map((each) => each.symbol), ...(chosen ? [chosen] : [])])].sort();
}
