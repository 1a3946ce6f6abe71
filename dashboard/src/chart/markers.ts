import type { SeriesMarker, UTCTimestamp } from 'lightweight-charts';
import { formatWord } from '@/ui/format';
import type { ChartColours } from './colours';
import { holdRuns, type ChartRow, type HoldRun } from './mapping';
import type { ChartLayer } from './types';

/** Bars between two labels of a kind, so that they do not lie on each other. */
const LABEL_EVERY_BARS = 42;

type Marker = SeriesMarker<UTCTimestamp>;

/** Everything that happened at the bars, in the order of time. */
export function markersOf(
  rows: readonly ChartRow[],
  hidden: readonly ChartLayer[],
  colours: ChartColours,
): Marker[] {
  const markers: Marker[] = [];
  if (!hidden.includes('fills')) {
    markers.push(...fillMarkers(rows, colours));
  }
  if (!hidden.includes('decisions')) {
    markers.push(...holdMarkers(rows, colours), ...actionMarkers(rows, colours));
  }
  return markers.sort((a, b) => a.time - b.time);
}

function timeOf(row: ChartRow | undefined): UTCTimestamp {
  return Math.floor(Date.parse(row?.candle.openAt ?? '') / 1_000) as UTCTimestamp;
}

function fillMarkers(rows: readonly ChartRow[], colours: ChartColours): Marker[] {
  return rows.flatMap((row) =>
    row.fills.map((fill): Marker => {
      const buying = fill.kind === 'buy';
      return {
        time: timeOf(row),
        position: buying ? 'belowBar' : 'aboveBar',
        shape: buying ? 'arrowUp' : 'arrowDown',
        color: buying ? colours.buy : colours.sell,
        text: fill.label,
        id: `fill ${fill.id}`,
      };
    }),
  );
}

function holdMarkers(rows: readonly ChartRow[], colours: ChartColours): Marker[] {
  let labelled = -LABEL_EVERY_BARS;
  return holdRuns(rows)
    .sort((a, b) => a.start - b.start)
    .map((run): Marker => {
      const label = run.start - labelled >= LABEL_EVERY_BARS;
      labelled = label ? run.start : labelled;
      return {
        time: timeOf(rows[run.start]),
        position: 'aboveBar',
        shape: 'square',
        size: label ? 0.8 : 0.5,
        color: colours.veto,
        text: label ? holdLabel(run) : undefined,
        id: `decision ${firstHold(rows, run)}`,
      };
    });
}

/** A run of holds in a few words. */
export function holdLabel(run: HoldRun): string {
  const times = run.count > 1 ? ` ×${run.count}` : '';
  return `${run.question} held${times}: ${run.rule}`;
}

function firstHold(rows: readonly ChartRow[], run: HoldRun): string {
  return rows[run.start]?.decisions.find((each) => each.question === run.question)?.id ?? '';
}

function actionMarkers(rows: readonly ChartRow[], colours: ChartColours): Marker[] {
  return rows.flatMap((row) =>
    row.decisions
      .filter((each) => each.outcome !== 'HOLD' && each.question !== 'btc')
      .map(
        (each): Marker => ({
          time: timeOf(row),
          position: 'belowBar',
          shape: 'circle',
          size: 0.8,
          color: colours.buy,
          text: formatWord(each.outcome),
          id: `decision ${each.id}`,
        }),
      ),
  );
}
