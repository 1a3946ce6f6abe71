import { Badge, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { AgeBadge } from '@/ui/AgeBadge';
import { Panel } from '@/ui/Panel';
import { QueryView } from '@/ui/QueryView';
import { HEALTH_EVERY_MS, healthQuery, type HealthPart } from './health';
import { systemMessages } from './messages.en';

const { health: text } = systemMessages;
const STALE_SECONDS = (2 * HEALTH_EVERY_MS) / 1_000 + 5;

/** How every part of the service is, by its own word. */
export function HealthPanel() {
  const query = useQuery(healthQuery);
  return (
    <Panel title={text.title} aside={<AgeBadge at={query.dataUpdatedAt || null} staleAfterSeconds={STALE_SECONDS} />}>
      <QueryView query={query} what="health">
        {({ status, parts }) => (
          <Table verticalSpacing={6} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{text.part}</Table.Th>
                <Table.Th scope="col">{text.state}</Table.Th>
                <Table.Th scope="col">{text.detail}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              <Row part={{ name: text.whole, status, details: [] }} />
              {parts.map((each) => (
                <Row key={each.name} part={each} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </QueryView>
    </Panel>
  );
}

function Row({ part }: { readonly part: HealthPart }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {text.words[part.name] ?? part.name}
      </Table.Th>
      <Table.Td>
        <StatusBadge status={part.status} />
      </Table.Td>
      <Table.Td>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {part.details.join(' · ')}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function StatusBadge({ status }: { readonly status: string }) {
  const up = status === 'UP';
  const unknown = status === 'UNKNOWN';
  return (
    <Badge variant="light" tt="none" color={up ? 'green' : unknown ? 'yellow' : 'red'}>
      {up ? text.up : unknown ? text.unknown : status === 'DOWN' ? text.down : status}
    </Badge>
  );
}
