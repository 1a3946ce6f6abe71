import { Code, Table, Text } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Decision.module.css';
import { messages } from './messages.en';
import { formatMargin, formatRelation, formatUnit, formatValue, type Condition } from './values';

const words = messages.conditions;

interface ConditionsTableProps {
  readonly rule: string;
  readonly conditions: readonly Condition[];
}

/** Every condition of a rule with the value it saw, the threshold and the distance between the two. */
export function ConditionsTable({ rule, conditions }: ConditionsTableProps) {
  return (
    <ScrollRegion label={words.caption(rule)}>
      <Table fz="xs" verticalSpacing={4} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.holds}</Table.Th>
            <Table.Th>{words.measure}</Table.Th>
            <Table.Th className={classes.number}>{words.observed}</Table.Th>
            <Table.Th>{words.relation}</Table.Th>
            <Table.Th className={classes.number}>{words.threshold}</Table.Th>
            <Table.Th className={classes.number}>{words.margin}</Table.Th>
            <Table.Th>{words.unit}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {conditions.map((each, index) => (
            <Table.Tr key={index}>
              <Table.Td>{each.holds ? <Yes /> : <No />}</Table.Td>
              <Table.Td>
                <Code>{each.measure}</Code>
                {each.parameter ? (
                  <Text size="xs" c="dimmed">
                    {words.parameter(each.parameter)}
                  </Text>
                ) : null}
              </Table.Td>
              <Table.Td className={classes.number}>{formatValue(each.observed)}</Table.Td>
              <Table.Td>{formatRelation(each.relation)}</Table.Td>
              <Table.Td className={classes.number}>
                {each.threshold === undefined ? '' : formatValue(each.threshold)}
              </Table.Td>
              <Table.Td className={classes.number}>{formatMargin(each)}</Table.Td>
              <Table.Td>{formatUnit(each.unit)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function Yes() {
  return <IconCheck size={14} role="img" aria-label={words.yes} color="var(--mantine-color-green-text)" />;
}

function No() {
  return <IconX size={14} role="img" aria-label={words.no} color="var(--mantine-color-red-text)" />;
}
