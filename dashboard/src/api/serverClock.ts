/** A `Date` header has whole seconds and takes a while to arrive: what differs by less is the same time. */
const SAME_WITHIN_MS = 2_000;

let aheadMs = 0;

/** Learns from the `Date` header of an answer how far this browser's clock is from the service's. */
export function learnServerTime(date: string | null): void {
  const differenceMs = Date.parse(date ?? '') - Date.now();
  if (Number.isFinite(differenceMs)) {
    aheadMs = Math.abs(differenceMs) < SAME_WITHIN_MS ? 0 : differenceMs;
  }
}

/** The service's clock at a moment of this browser's clock, both in milliseconds. */
export function serverTime(browserMs: number): number {
  return browserMs + aheadMs;
}
