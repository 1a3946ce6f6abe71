import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Decision } from '@/api/client';
import { formatCount, formatWord } from '@/ui/format';
import { outcomeFacets, vetoFacets, type Facet } from './facets';
import { countFilters, withFilter, type DecisionFilters, type FilterName } from './filters';
import { messages } from './messages.en';

const MOST_VETOES = 6;

interface ListSummaryProps {
  readonly rows: readonly Decision[];
  /** Whether the rows are all there are. */
  readonly complete: boolean;
  readonly filters: DecisionFilters;
  readonly onChange: (filters: DecisionFilters) => void;
  /** Whether there is only room for what the rows cover. */
  readonly narrow: boolean;
}

/** What the rows are about, and what they cover; a press narrows the list down. */
export function ListSummary({ rows, complete, filters, onChange, narrow }: ListSummaryProps) {
  const outcomes = useMemo(() => outcomeFacets(rows), [rows]);
  const vetoes = useMemo(() => vetoFacets(rows, MOST_VETOES), [rows]);
  const choose = (name: FilterName) => (value: string) => onChange(withFilter(filters, name, value));
  return (
    <Group gap="lg" align="baseline">
      <Text size="sm" c="dimmed" data-testid="summary">
        {messages.summary(countFilters(filters), formatCount(rows.length), complete)}
      </Text>
      {narrow ? null : filters.outcome === undefined && outcomes.length > 1 ? (
        <Facets label={messages.facets.outcomes} facets={outcomes} word={formatWord} onChoose={choose('outcome')} />
      ) : null}
      {narrow ? null : filters.rule === undefined && vetoes.length > 0 ? (
        <Facets label={messages.facets.vetoes} facets={vetoes} onChoose={choose('rule')} />
      ) : null}
    </Group>
  );
}

interface FacetsProps {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly word?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

function Facets({ label, facets, word = (value) => value, onChoose }: FacetsProps) {
  return (
    <Group gap={4} role="group" aria-label={label}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      {facets.map(({ value, count }) => (
        <Button
          key={value}
          size="compact-xs"
          variant="default"
          fw={400}
          title={messages.narrow(value, formatCount(count))}
          onClick={() => onChoose(value)}
        >
          {word(value)} {formatCount(count)}
        </Button>
      ))}
    </Group>
  );
}
