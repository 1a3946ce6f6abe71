import { CSV_HEADER, csvRow } from './csv';
import type { DecisionFilters } from './filters';
import { FILTER_NAMES } from './filters';
import type { DecisionsPage } from './pages';

/** The most the service gives at once. */
export const EXPORT_PAGE = 1_000;

/** Loads the page after a cursor; null is the first. */
export type LoadPage = (cursor: string | null) => Promise<DecisionsPage>;

/**
 * Every decision as CSV, from the newest at the time it began to the oldest, as parts of a file. After each page
 * `onProgress` hears how many lines there are; what `load` throws ends it.
 */
export async function decisionsAsCsv(load: LoadPage, onProgress: (lines: number) => void): Promise<string[]> {
  const parts = [CSV_HEADER];
  let lines = 0;
  let cursor: string | null = null;
  do {
    const page: DecisionsPage = await load(cursor);
    parts.push(page.items.map(csvRow).join(''));
    lines += page.items.length;
    cursor = page.nextCursor;
    onProgress(lines);
  } while (cursor !== null);
  return parts;
}

/** The name of the file: what it was narrowed down by, and when it was made. */
export function exportName(filters: DecisionFilters, now: Date): string {
  const words = FILTER_NAMES.flatMap((name) => filters[name] ?? []);
  const time = now.toISOString().slice(0, 19);
  return ['decisions', ...words, time].join('-').replaceAll(/[^\w.@-]+/g, '') + '.csv';
}

/** Hands a file to the browser to keep. */
export function saveFile(parts: readonly string[], name: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
