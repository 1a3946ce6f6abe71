import { formatDateTime, formatPct, formatPrice, formatWord } from '@/ui/format';
import type { ChartRow } from './mapping';
import { chartMessages as text } from './messages.en';
import type { DecisionMark, PriceLevel } from './types';

/** What happened at a bar, in sentences. */
export function eventsOf(row: ChartRow): string[] {
  return [
    ...row.fills.map((each) => text.fill(each.kind, each.label, formatPrice(each.price))),
    ...row.decisions.map(decisionText),
  ];
}

/** A decision in a few words. */
export function decisionText(decision: DecisionMark): string {
  return decision.outcome === 'HOLD'
    ? text.held(decision.question, decision.vetoes.join(', '))
    : text.decided(decision.question, formatWord(decision.outcome));
}

/** One bar in one line. */
export function rowText(row: ChartRow): string {
  const { candle } = row;
  const values = [
    formatDateTime(candle.openAt),
    `O ${formatPrice(candle.open)}`,
    `H ${formatPrice(candle.high)}`,
    `L ${formatPrice(candle.low)}`,
    `C ${formatPrice(candle.close)}`,
  ].join('  ');
  return [values, ...eventsOf(row)].join(' · ');
}

/** The whole chart for those who cannot see it. */
export function summaryOf(symbol: string, rows: readonly ChartRow[], levels: readonly PriceLevel[]): string {
  const first = rows[0]?.candle;
  const last = rows.at(-1)?.candle;
  if (!first || !last) {
    return text.empty.title;
  }
  const decisions = rows.flatMap((each) => each.decisions);
  const holds = decisions.filter((each) => each.outcome === 'HOLD').length;
  return [
    text.summary(symbol, rows.length, formatDateTime(first.openAt), formatDateTime(last.closeAt)),
    text.summaryRange(
      formatPrice(Math.min(...rows.map((each) => each.candle.low))),
      formatPrice(Math.max(...rows.map((each) => each.candle.high))),
      formatPrice(last.close),
      formatPct((last.close / first.open - 1) * 100),
    ),
    text.summaryEvents(
      rows.reduce((sum, each) => sum + each.fills.length, 0),
      holds,
      decisions.length - holds,
    ),
    ...levels.map((each) => text.summaryLevel(each.label, formatPrice(each.price))),
  ].join(' ');
}
