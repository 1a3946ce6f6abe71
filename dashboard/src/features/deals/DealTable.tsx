import { Paper, SimpleGrid, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { TextLink } from '@/ui/links';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Deals.module.css';
import { messages } from './messages.en';

/** A column of deals: its name, and what stands in it. */
export interface DealColumn<T> {
  readonly name: string;
  readonly numeric?: boolean;
  readonly cell: (row: T) => ReactNode;
}

interface DealTableProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly DealColumn<T>[];
  readonly idOf: (row: T) => string;
  readonly symbolOf: (row: T) => string;
}

/** Deals as a table; on a narrow screen as cards. The symbol leads to the deal. */
export function DealTable<T>({ rows, columns, idOf, symbolOf }: DealTableProps<T>) {
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const link = (row: T) => (
    <TextLink to="/deals/$id" params={{ id: idOf(row) }} fw={600} size="sm">
      {symbolOf(row)}
    </TextLink>
  );
  if (narrow) {
    return (
      <SimpleGrid cols={1} spacing="xs">
        {rows.map((row) => (
          <Paper key={idOf(row)} withBorder p="sm" component="article">
            {link(row)}
            <dl className={classes.pairs}>
              {columns.map((column) => (
                <div key={column.name}>
                  <dt>{column.name}</dt>
                  <dd>{column.cell(row)}</dd>
                </div>
              ))}
            </dl>
          </Paper>
        ))}
      </SimpleGrid>
    );
  }
  return (
    <ScrollRegion label={messages.list.caption}>
      <Table fz="sm" highlightOnHover className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{messages.columns.symbol}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.name} data-numeric={column.numeric}>
                {column.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={idOf(row)}>
              <Table.Th scope="row">{link(row)}</Table.Th>
              {columns.map((column) => (
                <Table.Td key={column.name} data-numeric={column.numeric}>
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

/** A profit or loss: its sign says which, its colour only repeats it. */
export function Profit({ value, children }: { readonly value: number | null; readonly children: ReactNode }) {
  const color = value === null || value === 0 ? undefined : value > 0 ? 'green' : 'red';
  return (
    <Text span size="sm" c={color ? `var(--mantine-color-${color}-text)` : undefined}>
      {children}
    </Text>
  );
}
