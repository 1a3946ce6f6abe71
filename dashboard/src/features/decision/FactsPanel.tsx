import { Group, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DecisionWithFacts } from '@/api/client';
import { formatCount } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { FactGroupView } from './FactGroupView';
import { factGroups, searchFacts } from './facts';
import { messages } from './messages.en';
import { readersOf } from './readers';
import { useExpectedFacts } from './useExpectedFacts';

const words = messages.facts;

/** What was known when it was decided, how old it was then, and what was missing. */
export function FactsPanel({ decision }: { readonly decision: DecisionWithFacts }) {
  const { facts: search = '' } = useSearch({ from: '/decisions/$id' });
  const navigate = useNavigate();
  const expected = useExpectedFacts(decision);
  const all = useMemo(() => factGroups(decision.facts, expected), [decision, expected]);
  const readers = useMemo(() => readersOf(decision.explanation?.rules ?? []), [decision]);
  const groups = useMemo(() => searchFacts(all, search), [all, search]);
  const rows = groups.flatMap((each) => each.rows);
  const missing = rows.filter((each) => each.value === undefined).length;
  const look = (facts: string) =>
    void navigate({
      to: '/decisions/$id',
      params: { id: decision.id ?? '' },
      search: (old) => ({ ...old, facts: facts === '' ? undefined : facts }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel
      title={words.title}
      aside={
        <Text size="xs" c="dimmed">
          {words.count(formatCount(rows.length))}
          {missing > 0 ? ` · ${words.missingCount(missing)}` : ''}
        </Text>
      }
    >
      <Group mb="xs">
        <TextInput
          size="xs"
          type="search"
          label={words.search}
          placeholder={words.hint}
          leftSection={<IconSearch size={14} />}
          value={search}
          onChange={(event) => look(event.currentTarget.value)}
          w={{ base: '100%', sm: 320 }}
        />
      </Group>
      {groups.length === 0 ? <Text size="sm">{words.none}</Text> : null}
      {groups.map((group) => (
        <FactGroupView
          key={`${group.path} ${search === ''}`}
          group={group}
          decidedAt={decision.at}
          readers={readers}
          open={search !== '' || group.path === '' || group.rows.some((row) => readers.has(row.path))}
        />
      ))}
    </Panel>
  );
}
