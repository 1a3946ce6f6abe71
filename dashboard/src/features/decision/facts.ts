/** A fact as it is shown: where it stands, and what is known. */
export interface FactRow {
  /** Path in the fact format, e.g. `indicators.15m.rsi`. */
  readonly path: string;
  /** The last part of the path. */
  readonly name: string;
  /** What is known; undefined for a fact that is missing. */
  readonly value: unknown;
}

/** Facts that were learnt together. */
export interface FactGroup {
  /** Where they stand, e.g. `indicators.15m`; empty for the facts about the whole decision. */
  readonly path: string;
  /** The moment they are from; null when they carry none. */
  readonly at: string | null;
  readonly rows: readonly FactRow[];
}

type FactObject = Readonly<Record<string, unknown>>;

const NESTED = new Set(['indicators', 'btc', 'parameters']);

/** Fields a record of indicators can have; what is absent of it is unknown. */
export const INDICATOR_FIELDS: readonly string[] = [
  'closeAt', 'close', 'ema50', 'ema200', 'rsi', 'adx', 'atr', 'macd', 'macdSignal', 'macdHistogram',
  'macdHistogramPrevious', 'macdLift', 'rsiSlope', 'stochK', 'stochD', 'psar', 'qqe', 'vwap', 'volume',
  'stochSlope', 'volumeMean8', 'volumeDropPct', 'closes', 'macdHistory', 'rsiHistory',
];

/**
 * Puts facts into groups, those of the whole decision first. `expected` are paths the rules of the question read, e.g.
 * `deal` or `predictions.confidence`; those that are absent stand in their group without a value.
 */
export function factGroups(facts: FactObject, expected: readonly string[] = []): FactGroup[] {
  const groups = new Map<string, FactRow[]>([['', []]]);
  for (const [key, value] of Object.entries(facts)) {
    spread(groups, key, value);
  }
  for (const path of expected) {
    if (isMissing(facts, path)) {
      const at = path.lastIndexOf('.');
      rowsAt(groups, at < 0 ? '' : path.slice(0, at)).push(rowOf(path, undefined));
    }
  }
  return [...groups]
    .filter(([, rows]) => rows.length > 0)
    .map(([path, rows]) => ({ path, rows, at: instantOf(facts, path, rows) }));
}

function spread(groups: Map<string, FactRow[]>, key: string, value: unknown): void {
  if (!isObject(value)) {
    rowsAt(groups, '').push(rowOf(key, value));
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const path = `${key}.${name}`;
    if (NESTED.has(key) && isObject(inner)) {
      rowsAt(groups, path).push(...flat(inner, path), ...missingFields(inner, path));
    } else {
      rowsAt(groups, key).push(...(isObject(inner) ? flat(inner, path) : [rowOf(path, inner)]));
    }
  }
  if (Object.keys(value).length === 0) {
    rowsAt(groups, '').push(rowOf(key, value));
  }
}

function flat(object: FactObject, prefix: string): FactRow[] {
  return Object.entries(object).flatMap(([name, value]) =>
    isObject(value) ? flat(value, `${prefix}.${name}`) : [rowOf(`${prefix}.${name}`, value)],
  );
}

function missingFields(record: FactObject, path: string): FactRow[] {
  return path.startsWith('parameters.')
    ? []
    : INDICATOR_FIELDS.filter((field) => !(field in record)).map((field) => rowOf(`${path}.${field}`, undefined));
}

function rowOf(path: string, value: unknown): FactRow {
  return { path, name: path.slice(path.lastIndexOf('.') + 1), value };
}

function rowsAt(groups: Map<string, FactRow[]>, path: string): FactRow[] {
  const rows = groups.get(path) ?? [];
  groups.set(path, rows);
  return rows;
}

function isMissing(facts: FactObject, path: string): boolean {
  let value: unknown = facts;
  for (const part of path.split('.')) {
    if (!isObject(value) || !(part in value)) {
      return true;
    }
    value = value[part];
  }
  return false;
}

/** Where the moment of a group stands, looked for in this order. */
const INSTANTS = ['closeAt', 'at', 'sentAt'];

function instantOf(facts: FactObject, path: string, rows: readonly FactRow[]): string | null {
  if (path === '') {
    return text(facts.priceAt);
  }
  if (path === 'predictions') {
    return text(facts.predictionsAt) ?? text(facts.at);
  }
  for (const name of INSTANTS) {
    const found = rows.find((row) => row.path === `${path}.${name}`);
    if (text(found?.value) !== null) {
      return text(found?.value);
    }
  }
  return null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is FactObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Facts whose path or value holds every word; groups that keep none are left out. */
export function searchFacts(groups: readonly FactGroup[], words: string): FactGroup[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => holds(row, wanted)) }))
    .filter((group) => group.rows.length > 0);
}

function holds(row: FactRow, wanted: readonly string[]): boolean {
  const shown = row.value === undefined ? 'missing' : JSON.stringify(row.value);
  const text = `${row.path} ${shown}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}

/** Seconds between the moment of a group and the moment of the decision; null when it carries none. */
export function ageSeconds(at: string | null, decidedAt: string): number | null {
  return at === null ? null : Math.max(0, (Date.parse(decidedAt) - Date.parse(at)) / 1_000);
}
