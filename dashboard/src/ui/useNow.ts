import { useSyncExternalStore } from 'react';

const watchers = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(() => {
    now = Date.now();
    watchers.forEach((each) => each());
  }, 1_000);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** The browser's clock in milliseconds, once a second for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
