import { useSyncExternalStore } from 'react';
import { serverTime } from '@/api/serverClock';

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

/** The service's clock in milliseconds, once a second: what its instants are compared with. */
export function useServerNow(): number {
  return serverTime(useNow());
}
