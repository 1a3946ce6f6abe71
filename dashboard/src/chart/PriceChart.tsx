import { Box, Text, VisuallyHidden } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { EmptyState } from '@/ui/EmptyState';
import { ChartControls } from './ChartControls';
import { ChartTable } from './ChartTable';
import { rowsOf } from './mapping';
import { chartMessages as text } from './messages.en';
import { rowText, summaryOf } from './summary';
import type { ChartLayer, DecisionMark, FillMark, PriceChartProps, PriceLevel } from './types';
import { useChartView } from './useChartView';
import classes from './PriceChart.module.css';

const NO_FILLS: readonly FillMark[] = [];
const NO_DECISIONS: readonly DecisionMark[] = [];
const NO_LEVELS: readonly PriceLevel[] = [];

/** The one price chart: candles, fills, price lines, decisions; the same as a table for whoever prefers it. */
export function PriceChart(props: PriceChartProps) {
  const [ownHidden, setOwnHidden] = useState<readonly ChartLayer[]>([]);
  const [table, setTable] = useState(false);
  const { symbol, timeframe, candles, fills = NO_FILLS, decisions = NO_DECISIONS } = props;
  const hidden = props.hiddenLayers ?? ownHidden;
  const rows = useMemo(() => rowsOf(candles, fills, decisions), [candles, fills, decisions]);
  const summaryId = useId();
  if (candles.length === 0) {
    return <EmptyState title={text.empty.title}>{text.empty.body}</EmptyState>;
  }
  return (
    <Box role="group" aria-label={text.group(symbol, timeframe)} aria-describedby={summaryId}>
      <VisuallyHidden id={summaryId}>{summaryOf(symbol, rows, props.levels ?? NO_LEVELS)}</VisuallyHidden>
      <ChartControls
        hidden={hidden}
        onHidden={props.onHiddenLayersChange ?? setOwnHidden}
        table={table}
        onTable={setTable}
      />
      {table ? (
        <ChartTable {...props} rows={rows} />
      ) : (
        <Drawing {...props} hiddenLayers={hidden} rows={rows} />
      )}
    </Box>
  );
}

function Drawing(props: PriceChartProps & { readonly rows: ReturnType<typeof rowsOf> }) {
  const { rows, height = 360 } = props;
  const [pointed, setPointed] = useState<number | null>(null);
  const { attach, view } = useChartView(props, rows, setPointed);
  const index = Math.min(pointed ?? rows.length - 1, rows.length - 1);
  const row = rows[index];
  const words = row ? rowText(row) : '';
  return (
    <>
      <Text size="xs" className={classes.readout} aria-hidden>
        {words}
      </Text>
      <div ref={attach} className={classes.drawing} style={{ height }} aria-hidden />
      <input
        type="range"
        className={classes.scrub}
        min={0}
        max={rows.length - 1}
        value={index}
        aria-label={text.scrub}
        aria-valuetext={words}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          setPointed(chosen);
          view?.pointAt(chosen);
        }}
      />
    </>
  );
}
