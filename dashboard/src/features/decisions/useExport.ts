import { useCallback, useEffect, useRef, useState } from 'react';
import { asApiError } from '@/api/problem';
import { decisionsAsCsv, EXPORT_PAGE, exportName, saveFile } from './exportDecisions';
import type { DecisionFilters } from './filters';
import { loadDecisions } from './loadDecisions';

interface ExportEvents {
  readonly done: (lines: number, name: string) => void;
  readonly failed: (why: string) => void;
}

/** Exports what gets through the filters. `lines` is how far it is; null while nothing runs. Leaving the page ends it. */
export function useExport(filters: DecisionFilters, events: ExportEvents) {
  const [lines, setLines] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const start = () => {
    const control = new AbortController();
    running.current = control;
    setLines(0);
    void run(filters, control.signal, setLines)
      .then(
        ({ count, name }) => events.done(count, name),
        (failure: unknown) => {
          if (!control.signal.aborted) {
            events.failed(asApiError(failure).detail);
          }
        },
      )
      .finally(() => setLines(null));
  };
  return { lines, start, cancel };
}

async function run(filters: DecisionFilters, signal: AbortSignal, onProgress: (lines: number) => void) {
  let count = 0;
  const parts = await decisionsAsCsv(
    (cursor) => loadDecisions(filters, cursor, EXPORT_PAGE, signal),
    (lines) => {
      count = lines;
      onProgress(lines);
    },
  );
  const name = exportName(filters, new Date());
  saveFile(parts, name);
  return { count, name };
}
