import { Autocomplete, Button, Collapse, Select, SimpleGrid } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter } from '@tabler/icons-react';
import { QUESTIONS } from '@/ui/outcome';
import { formatWord } from '@/ui/format';
import { countFilters, withFilter, type DecisionFilters, type FilterName } from './filters';
import { messages } from './messages.en';
import { MomentFilter } from './MomentFilter';
import { useFilterChoices } from './useFilterChoices';

const words = messages.filters;

interface FilterBarProps {
  readonly filters: DecisionFilters;
  readonly onChange: (filters: DecisionFilters) => void;
  /** Whether the filters hide behind a button, as on a phone. */
  readonly folded: boolean;
}

/** What the list is narrowed down by. Every change goes into the address. */
export function FilterBar({ filters, onChange, folded }: FilterBarProps) {
  const [open, { toggle }] = useDisclosure(false);
  if (!folded) {
    return <Filters filters={filters} onChange={onChange} />;
  }
  return (
    <>
      <Button variant="default" leftSection={<IconFilter size={16} />} onClick={toggle} aria-expanded={open}>
        {words.show(countFilters(filters))}
      </Button>
      <Collapse expanded={open}>
        <Filters filters={filters} onChange={onChange} />
      </Collapse>
    </>
  );
}

function Filters({ filters, onChange }: Omit<FilterBarProps, 'folded'>) {
  const choices = useFilterChoices();
  const set = (name: FilterName) => (value: string | null) => onChange(withFilter(filters, name, value));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, sm: 4, xl: 7 }} spacing="xs" role="search" aria-label={words.label}>
      <Select
        size="xs"
        label={words.question}
        placeholder={words.any}
        clearable
        data={Object.keys(QUESTIONS)}
        value={filters.question ?? null}
        onChange={set('question')}
      />
      <Select
        size="xs"
        label={words.symbol}
        placeholder={words.any}
        clearable
        searchable
        data={withChosen(choices.symbols, filters.symbol)}
        value={filters.symbol ?? null}
        onChange={set('symbol')}
      />
      <Select
        size="xs"
        label={words.outcome}
        placeholder={words.any}
        clearable
        data={withChosen(choices.outcomes, filters.outcome).map((value) => ({ value, label: formatWord(value) }))}
        value={filters.outcome ?? null}
        onChange={set('outcome')}
      />
      <FreeFilter
        key={`rule ${filters.rule ?? ''}`}
        label={words.rule}
        placeholder={words.ruleHint}
        data={choices.rules}
        value={filters.rule}
        onChange={set('rule')}
      />
      <FreeFilter
        key={`version ${filters.version ?? ''}`}
        label={words.version}
        placeholder={words.versionHint}
        data={choices.versions}
        value={filters.version}
        onChange={set('version')}
      />
      <MomentFilter label={words.from} value={filters.from} onChange={set('from')} marketAt={choices.marketAt} />
      <MomentFilter label={words.to} value={filters.to} onChange={set('to')} />
    </SimpleGrid>
  );
}

interface FreeFilterProps {
  readonly label: string;
  readonly placeholder: string;
  readonly data: string[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A filter with suggestions that takes any text: rules of versions that are gone still stand in old decisions. */
function FreeFilter({ value = '', onChange, ...others }: FreeFilterProps) {
  const commit = (text: string) => {
    if (text.trim() !== value) {
      onChange(text);
    }
  };
  return (
    <Autocomplete
      size="xs"
      {...others}
      clearable
      limit={50}
      defaultValue={value}
      onOptionSubmit={commit}
      onClear={() => commit('')}
      onBlur={(event) => commit(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          commit(event.currentTarget.value);
        }
      }}
    />
  );
}

function withChosen(values: string[], chosen: string | undefined): string[] {
  return chosen === undefined || values.includes(chosen) ? values : [...values, chosen];
}
