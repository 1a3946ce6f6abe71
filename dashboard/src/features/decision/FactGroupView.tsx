import { Badge, Table, Text } from '@mantine/core';
import { UNKNOWN } from '@/ui/format';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Decision.module.css';
import { ageSeconds, type FactGroup, type FactRow } from './facts';
import { messages } from './messages.en';
import { formatFactAge, formatValue, unitOfFact } from './values';

const words = messages.facts;

interface FactGroupProps {
  readonly group: FactGroup;
  /** The moment of the decision, against which ages are measured. */
  readonly decidedAt: string;
  /** Rules that read a fact, by its path. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  readonly open: boolean;
}

/** Facts that were learnt together, with their age. */
export function FactGroupView({ group, decidedAt, readers, open }: FactGroupProps) {
  const missing = group.rows.filter((row) => row.value === undefined).length;
  const title = group.path === '' ? words.whole : group.path;
  return (
    <details className={classes.group} open={open}>
      <summary>
        {title}
        <Text span size="xs" c="dimmed" fw={400}>
          {formatFactAge(ageSeconds(group.at, decidedAt))}
        </Text>
        {missing > 0 ? (
          <Badge size="sm" variant="light" color="orange" tt="none" title={words.missingHint}>
            {words.missingCount(missing)}
          </Badge>
        ) : null}
      </summary>
      <ScrollRegion label={title}>
        <Table fz="xs" verticalSpacing={3} horizontalSpacing="xs" layout="fixed" miw={520}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="26%">{words.fact}</Table.Th>
              <Table.Th w="34%">{words.value}</Table.Th>
              <Table.Th w="14%">{words.unit}</Table.Th>
              <Table.Th>{words.readBy}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {group.rows.map((row) => (
              <FactLine key={row.path} row={row} readers={readers.get(row.path) ?? []} prefix={group.path} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </details>
  );
}

interface FactLineProps {
  readonly row: FactRow;
  readonly readers: readonly string[];
  readonly prefix: string;
}

function FactLine({ row, readers, prefix }: FactLineProps) {
  const name = prefix !== '' && row.path.startsWith(`${prefix}.`) ? row.path.slice(prefix.length + 1) : row.path;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500} title={row.path}>
        {name}
      </Table.Th>
      <Table.Td className={classes.value}>
        {row.value === undefined ? (
          <span className={classes.missing} title={words.missingHint}>
            {words.missing}
          </span>
        ) : (
          <span title={exact(row.value)}>{row.value === null ? `null ${UNKNOWN} never` : formatValue(row.value)}</span>
        )}
      </Table.Td>
      <Table.Td>{unitOfFact(row.name)}</Table.Td>
      <Table.Td>{readers.join(', ')}</Table.Td>
    </Table.Tr>
  );
}

/** The value to the last digit. */
function exact(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
