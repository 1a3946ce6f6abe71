import { Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { formatDateTime, formatNumber, formatPrice } from '@/ui/format';
import { ScrollRegion } from '@/ui/ScrollRegion';
import type { ChartRow } from './mapping';
import { chartMessages as text } from './messages.en';
import { decisionText } from './summary';
import type { PriceChartProps } from './types';

const ROWS_AT_ONCE = 60;

interface ChartTableProps extends PriceChartProps {
  readonly rows: readonly ChartRow[];
}

/** Everything the chart shows, in words and numbers. */
export function ChartTable({ rows, symbol, timeframe, levels = [], onDecision, height = 360 }: ChartTableProps) {
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const shown = rows.slice(-most).reverse();
  return (
    <Stack gap="xs">
      {levels.length > 0 ? (
        <Text size="sm">
          {text.table.levels}: {levels.map((each) => `${each.label} ${formatPrice(each.price)}`).join(' · ')}
        </Text>
      ) : null}
      <ScrollRegion label={text.table.caption(symbol, timeframe)} maxHeight={height}>
        <Table miw={640} striped stickyHeader fz="xs" verticalSpacing={4}>
          <Table.Caption>{text.table.caption(symbol, timeframe)}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text.table.time}</Table.Th>
              <Table.Th scope="col">{text.table.open}</Table.Th>
              <Table.Th scope="col">{text.table.high}</Table.Th>
              <Table.Th scope="col">{text.table.low}</Table.Th>
              <Table.Th scope="col">{text.table.close}</Table.Th>
              <Table.Th scope="col">{text.table.volume}</Table.Th>
              <Table.Th scope="col">{text.table.events}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((row) => (
              <Row key={row.candle.openAt} row={row} onDecision={onDecision} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      {most < rows.length ? (
        <Button size="xs" variant="default" onClick={() => setMost(most + ROWS_AT_ONCE)}>
          {text.table.more(Math.min(ROWS_AT_ONCE, rows.length - most))}
        </Button>
      ) : null}
    </Stack>
  );
}

function Row({ row, onDecision }: { readonly row: ChartRow; readonly onDecision?: (id: string) => void }) {
  const { candle } = row;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {formatDateTime(candle.openAt)}
      </Table.Th>
      <Table.Td>{formatPrice(candle.open)}</Table.Td>
      <Table.Td>{formatPrice(candle.high)}</Table.Td>
      <Table.Td>{formatPrice(candle.low)}</Table.Td>
      <Table.Td>{formatPrice(candle.close)}</Table.Td>
      <Table.Td>{formatNumber(candle.volume)}</Table.Td>
      <Table.Td>
        {row.fills.map((each) => (
          <div key={each.id}>{text.fill(each.kind, each.label, formatPrice(each.price))}</div>
        ))}
        {row.decisions.map((each) => (
          <div key={each.id}>
            {onDecision ? (
              <Anchor component="button" type="button" fz="xs" onClick={() => onDecision(each.id)}>
                {decisionText(each)}
              </Anchor>
            ) : (
              decisionText(each)
            )}
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
