import { Table, Text } from '@mantine/core';
import type { components } from '@/api/schema';
import { formatCount, formatNumber } from '@/ui/format';
import { ScrollRegion } from '@/ui/ScrollRegion';
import { modelsMessages } from './messages.en';
import { byIndex, readingOf } from './scores';

const { drift: text } = modelsMessages;

/** How far the world of a model has moved from its training, the farthest first. */
export function DriftTable({ drift }: { readonly drift: components['schemas']['DriftView'] | null }) {
  if (drift === null) {
    return <Text size="sm">{text.none}</Text>;
  }
  const rows = byIndex(drift.index);
  if (rows.length === 0) {
    return <Text size="sm">{text.few(formatCount(drift.rows))}</Text>;
  }
  return (
    <>
      <Text size="sm" mb="xs">
        {text.hint}
      </Text>
      <ScrollRegion label={text.title} maxHeight={320}>
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {[text.feature, text.index, text.word].map((each) => (
                <Table.Th key={each} scope="col">
                  {each}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([feature, index]) => (
              <Table.Tr key={feature}>
                <Table.Th scope="row" fw={400}>
                  {feature}
                </Table.Th>
                <Table.Td>{formatNumber(index, 3)}</Table.Td>
                <Table.Td>{readingOf(index)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </>
  );
}
