import { Button, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconList } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { $api } from '@/api/client';
import { countFilters, type DecisionFilters } from '@/features/decisions/filters';
import { ButtonLink } from '@/ui/links';
import { useKeys } from '@/ui/useKeys';
import { messages } from './messages.en';

const words = messages.nav;

interface DecisionNavProps {
  readonly id: string;
  /** What the list it came from is narrowed down by. */
  readonly filters: DecisionFilters;
}

/** The way to the older and the newer decision of the same list, and back to it. */
export function DecisionNav({ id, filters }: DecisionNavProps) {
  const navigate = useNavigate();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/decisions/{id}/neighbours',
    { params: { path: { id }, query: filters } },
    { placeholderData: keepPreviousData, refetchInterval: 5_000 },
  );
  const older = data?.olderId ?? null;
  const newer = data?.newerId ?? null;
  const go = (to: string | null) => () => {
    if (to !== null) {
      void navigate({ to: '/decisions/$id', params: { id: to }, search: (old) => old });
    }
  };
  useKeys({ '[': go(older), ']': go(newer) });
  const count = countFilters(filters);
  return (
    <Group component="nav" aria-label={words.label} gap="xs" mb="sm">
      <ButtonLink to="/decisions" search={filters} size="xs" variant="default" leftSection={<IconList size={14} />}>
        {words.back}
      </ButtonLink>
      <Tooltip label={words.olderKey}>
        <Button size="xs" variant="default" leftSection={<IconArrowLeft size={14} />} disabled={!older} onClick={go(older)}>
          {words.older}
        </Button>
      </Tooltip>
      <Tooltip label={words.newerKey}>
        <Button size="xs" variant="default" rightSection={<IconArrowRight size={14} />} disabled={!newer} onClick={go(newer)}>
          {words.newer}
        </Button>
      </Tooltip>
      {count > 0 ? (
        <Text size="xs" c="dimmed">
          {words.follow(count)}
        </Text>
      ) : null}
    </Group>
  );
}
