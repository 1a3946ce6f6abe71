import { keepPreviousData } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { $api } from '@/api/client';
import { readFilters } from '@/features/decisions/filters';
import { QueryView } from '@/ui/QueryView';
import { DecisionNav } from './DecisionNav';
import { DecisionView } from './DecisionView';
import { messages } from './messages.en';

/** One decision and its reasons. */
export function DecisionPage() {
  const { id } = useParams({ from: '/decisions/$id' });
  const filters = readFilters(useSearch({ from: '/decisions/$id' }));
  const query = $api.useQuery(
    'get',
    '/api/v1/decisions/{id}',
    { params: { path: { id } } },
    // a decision never changes; while the next one loads, the last one stays
    { staleTime: Infinity, placeholderData: keepPreviousData },
  );
  return (
    <>
      <DecisionNav id={id} filters={filters} />
      <QueryView query={query} what={messages.what}>
        {(decision) => <DecisionView decision={decision} />}
      </QueryView>
    </>
  );
}
