import type { Decision } from '@/api/client';

const LINE_END = '\r\n';

/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

type Cell = string | number | null | undefined;

/**
 * A field of a CSV file as RFC 4180 wants it. What a spreadsheet would take for a formula gets an apostrophe in front;
 * numbers stay numbers, what is unknown stays empty.
 */
export function csvField(value: Cell): string {
  if (value === null || value === undefined) {
    return '';
  }
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(fields: readonly Cell[]): string {
  return fields.map(csvField).join(',') + LINE_END;
}

const list = (names: readonly string[]) => names.join('; ');

const COLUMNS: readonly (readonly [string, (decision: Decision) => Cell])[] = [
  ['seq', (each) => each.seq],
  ['id', (each) => each.id],
  ['at', (each) => each.at],
  ['recordedAt', (each) => each.recordedAt],
  ['question', (each) => each.question],
  ['symbol', (each) => each.symbol],
  ['market', (each) => each.market],
  ['side', (each) => each.side],
  ['outcome', (each) => each.outcome],
  ['amountQuote', (each) => each.amountQuote],
  ['vetoes', (each) => list(each.vetoes)],
  ['lifted', (each) => list(each.lifted)],
  ['proposals', (each) => list(each.proposals)],
  ['adjustments', (each) => list(each.adjustments.map(({ rule, from, to }) => `${rule} ${from} > ${to}`))],
  ['tags', (each) => list(each.tags)],
  ['timeframesFailed', (each) => list(timeframes(each))],
  ['btcCondition', (each) => each.btc.condition],
  ['btcStatus', (each) => each.btc.status],
  ['forkScore', (each) => each.scores.fork],
  ['safuScore', (each) => each.scores.safu],
  ['healthScore', (each) => each.scores.health],
  ['rulesets', (each) => list(each.rulesets.map(({ name, version }) => `${name}@${version}`))],
  ['parametersSha256', (each) => each.parametersSha256],
  ['stage', (each) => each.stage],
];

function timeframes(decision: Decision): string[] {
  return Object.entries(decision.timeframes ?? {}).flatMap(([timeframe, rules]) =>
    rules.map((rule) => `${timeframe} ${rule}`),
  );
}

/** The first line of the file. */
export const CSV_HEADER = csvLine(COLUMNS.map(([name]) => name));

/** One decision as a line of the file. */
export function csvRow(decision: Decision): string {
  return csvLine(COLUMNS.map(([, value]) => value(decision)));
}
