import type { RuleEvidence } from '@/api/client';
import { formatNumber, formatSpan, UNKNOWN } from '@/ui/format';

export type Condition = RuleEvidence['conditions'][number];

/** Decimals that are shown of a number of no known size. */
const PLACES = 4;

/** A number with as many decimals as its size needs: small ones keep four digits that count. */
export function formatMeasure(value: number): string {
  const size = Math.abs(value);
  const places = size === 0 || size >= 0.1 ? PLACES : Math.min(12, 3 - Math.floor(Math.log10(size)));
  return formatNumber(value, places);
}

/** A value of a fact or a condition in words, e.g. `38.2`, `SPOT`, `yes`, `7 values`. */
export function formatValue(value: unknown): string {
  if (value === undefined || value === null) {
    return UNKNOWN;
  }
  if (typeof value === 'number') {
    return formatMeasure(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return Array.isArray(value) ? formatList(value) : String(value);
}

function formatList(values: readonly unknown[]): string {
  if (values.length === 0) {
    return 'none';
  }
  const plain = values.every((each) => typeof each !== 'object');
  return plain && values.length <= 8 ? values.map(formatValue).join(', ') : `${values.length} values`;
}

const SIGNS: Readonly<Record<string, string>> = { percent: '%', minutes: 'min' };

/** A unit as it stands behind a value: `%`, `points`; empty where there is none. */
export function formatUnit(unit: string | undefined): string {
  return unit === undefined ? '' : (SIGNS[unit] ?? unit);
}

/** How far the observed value lies from the threshold, with its sign; empty where that cannot be said. */
export function formatMargin(condition: Condition): string {
  const { margin } = condition;
  return margin === undefined ? '' : `${margin > 0 ? '+' : margin < 0 ? '−' : ''}${formatMeasure(Math.abs(margin))}`;
}

const RELATIONS: Readonly<Record<string, string>> = {
  '==': 'is',
  '!=': 'is not',
  '<': 'below',
  '<=': 'at or below',
  '>': 'above',
  '>=': 'at or above',
  known: 'is known',
  unknown: 'is unknown',
};

/** A relation in words; the sign itself where there are none. */
export function formatRelation(relation: string): string {
  return RELATIONS[relation] ?? relation;
}

const CAPITALS = /^(rsi|adx|macd|ema|atr|btc|psar|qqe|vwap|rrr|tv|tp1)(?=\d|$)/i;

/** The last part of a measure as words: `indicators.15m.macdHistogramPct` is `MACD histogram (15m)`. */
export function formatMeasureName(measure: string): string {
  const parts = measure.split('.');
  const timeframe = parts.find((part) => /^\d+[mhd]$/.test(part) && part !== parts.at(-1));
  const words = (parts.at(-1) ?? measure)
    .replace(/(Pct|Ratio|Points|Quote|Minutes)$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s-]+/)
    .map((word) => (CAPITALS.test(word) ? word.toUpperCase() : word.toLowerCase()));
  const leader = parts[0] === 'btc' ? 'BTC ' : '';
  const score = parts[0] === 'scores' && !/Known$/.test(measure) ? ' score' : '';
  return leader + words.join(' ') + score + (timeframe ? ` (${timeframe})` : '');
}

const UNIT_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/Pct$/, '%'],
  [/Quote$|^quoteVolume24h$/, 'quote'],
  [/Minutes$/, 'min'],
  [/Ratio$|^stoch[KD]$|^stochSlope$/, 'ratio'],
  [/Points$|^(rsi|adx|qqe|rsiSlope)$/, 'points'],
  [/[pP]rice$|^(close|ema50|ema200|atr|psar|vwap|macd\w*)$/, 'quote per base'],
  [/^(volume|volumeMean8)$/, 'base'],
];

/** The unit of a fact by the end of its name; empty where it has none. */
export function unitOfFact(name: string): string {
  return UNIT_ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? '';
}

/** The age of a fact when it was decided about; a fact of the very moment is `at that moment`. */
export function formatFactAge(seconds: number | null): string {
  if (seconds === null) {
    return '';
  }
  return seconds === 0 ? 'of that moment' : `${formatSpan(seconds)} old`;
}
