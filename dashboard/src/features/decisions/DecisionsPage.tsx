import { Box, Group, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ErrorCard } from '@/ui/ErrorCard';
import { PageHeader } from '@/ui/PageHeader';
import { WaitingText } from '@/ui/WaitingText';
import { ArrivalsButton } from './ArrivalsButton';
import { DecisionList } from './DecisionList';
import { ExportButton } from './ExportButton';
import { FilterBar } from './FilterBar';
import { FilterChips } from './FilterChips';
import type { DecisionFilters } from './filters';
import { ListSummary } from './ListSummary';
import { messages } from './messages.en';
import { NoDecisions } from './NoDecisions';
import { useDecisionPages } from './useDecisionPages';
import { useListView } from './useListView';
import { ViewMenu } from './ViewMenu';

/** Every decision, and the rules that made it. */
export function DecisionsPage() {
  const filters = useSearch({ from: '/decisions' });
  const navigate = useNavigate();
  const change = useCallback(
    (next: DecisionFilters) => void navigate({ to: '/decisions', search: next, resetScroll: false }),
    [navigate],
  );
  const pages = useDecisionPages(filters);
  const [view, setView] = useListView();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const { query, rows } = pages;

  return (
    <Stack gap="sm">
      <PageHeader title={messages.title} purpose={messages.purpose}>
        {narrow ? null : <ViewMenu view={view} onChange={setView} />}
        <ExportButton filters={filters} />
      </PageHeader>
      <FilterBar filters={filters} onChange={change} folded={narrow} />
      <FilterChips filters={filters} onChange={change} />
      {query.data ? (
        <ListSummary
          rows={rows}
          complete={!query.hasNextPage}
          filters={filters}
          onChange={change}
          narrow={narrow}
        />
      ) : null}
      <Box pos="relative">
        <ArrivalsButton filters={filters} head={pages.head} empty={rows.length === 0} onShow={pages.show} />
        {query.error && rows.length === 0 ? (
          <ErrorCard error={query.error} onRetry={() => void query.refetch()} />
        ) : query.data === undefined ? (
          <WaitingText what={messages.what} />
        ) : rows.length === 0 ? (
          <NoDecisions filters={filters} onChange={change} />
        ) : (
          <DecisionList pages={pages} filters={filters} view={view} cards={narrow} />
        )}
      </Box>
      {query.error && rows.length > 0 ? (
        <Group justify="center">
          <ErrorCard error={query.error} onRetry={() => void query.fetchNextPage()} />
        </Group>
      ) : null}
    </Stack>
  );
}
