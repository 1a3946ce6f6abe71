import { Badge, Group, Table, Text } from '@mantine/core';
import type { Explanation } from '@/api/client';
import { formatNumber } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { messages } from './messages.en';

const words = messages.predictions;

type Said = NonNullable<Explanation['predictions']>[number];

/** What models said of the decision, and what moved each. */
export function Predictions({ explanation }: { readonly explanation: Explanation | null | undefined }) {
  const said = explanation?.predictions ?? [];
  return said.length === 0 ? null : (
    <Panel title={words.title}>
      {said.map((each) => (
        <Prediction key={each.model} said={each} />
      ))}
    </Panel>
  );
}

function Prediction({ said }: { readonly said: Said }) {
  return (
    <>
      <Group gap="xs" mb={4}>
        <Text fw={600} size="sm">
          {said.model}
        </Text>
        <Badge variant="light" color="gray" tt="none">
          {said.version}
        </Badge>
        <Text size="sm">{said.value === undefined ? words.absent(said.absent ?? '') : formatNumber(said.value, 4)}</Text>
      </Group>
      {said.contributions?.length ? (
        <Table fz="sm" verticalSpacing={2} mb="sm" maw={560}>
          <Table.Thead>
            <Table.Tr>
              {[words.feature, words.value, words.moved].map((each) => (
                <Table.Th key={each} scope="col">
                  {each}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {said.contributions.map((each) => (
              <Table.Tr key={each.feature}>
                <Table.Th scope="row" fw={400}>
                  {each.feature}
                </Table.Th>
                <Table.Td>{each.value === undefined ? words.unknown : formatNumber(each.value, 4)}</Table.Td>
                <Table.Td>
                  {each.contribution > 0 ? '+' : ''}
                  {formatNumber(each.contribution, 3)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </>
  );
}
