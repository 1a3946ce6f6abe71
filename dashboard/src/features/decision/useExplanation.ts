import { useState } from 'react';
import { $api, type DecisionWithFacts, type Explanation } from '@/api/client';

/** What is known of a decision's rules: what was kept with it, and on demand what the service says of every rule. */
export function useExplanation(decision: DecisionWithFacts) {
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const id = decision.id ?? '';
  const asked = askedFor === id;
  const kept: Explanation | null = decision.explanation ?? null;
  const query = $api.useQuery(
    'get',
    '/api/v1/decisions/{id}/explanation',
    { params: { path: { id } } },
    { enabled: asked, staleTime: Infinity },
  );
  const explanation = asked && query.data ? query.data : kept;
  return {
    explanation,
    complete: explanation?.complete ?? false,
    asked,
    loading: asked && query.isFetching,
    error: asked ? query.error : null,
    showAll: () => (asked ? void query.refetch() : setAskedFor(id)),
  };
}
