import { Table } from '@mantine/core';
import type { Fill } from '@/api/client';
import { formatMoment, formatNumber, formatPrice, formatQuote } from '@/ui/format';
import { Panel } from '@/ui/Panel';
import { ScrollRegion } from '@/ui/ScrollRegion';
import classes from './Deals.module.css';
import { messages } from './messages.en';

const words = messages.fills;

/** Every execution of the deal, oldest first. */
export function FillsTable({ fills }: { readonly fills: readonly Fill[] }) {
  return (
    <Panel title={words.title}>
      <ScrollRegion label={words.caption}>
        <Table fz="sm" verticalSpacing={5} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.when}</Table.Th>
              <Table.Th>{words.what}</Table.Th>
              <Table.Th data-numeric>{words.price}</Table.Th>
              <Table.Th data-numeric>{words.quantity}</Table.Th>
              <Table.Th data-numeric>{words.quote}</Table.Th>
              <Table.Th data-numeric>{words.fee}</Table.Th>
              <Table.Th data-numeric>{words.after}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fills.map((each) => (
              <Table.Tr key={each.tradeId}>
                <Table.Th scope="row" fw={400}>
                  {formatMoment(each.at)}
                </Table.Th>
                <Table.Td>
                  {words.purposes[each.purpose]} {each.step}
                </Table.Td>
                <Table.Td data-numeric>{formatPrice(each.price)}</Table.Td>
                <Table.Td data-numeric>{formatNumber(each.quantity, 8)}</Table.Td>
                <Table.Td data-numeric>{formatQuote(each.quote)}</Table.Td>
                <Table.Td data-numeric>{formatNumber(each.feeQuote, 4)}</Table.Td>
                <Table.Td data-numeric>
                  {each.averagePriceAfter === null ? '' : formatPrice(each.averagePriceAfter)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}
