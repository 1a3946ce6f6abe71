import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYMBOLS = ['ADAUSDT', 'BTCUSDT', 'DOGEUSDT', 'ETHUSDT', 'LINKUSDT', 'SOLUSDT', 'XRPUSDT'];
const START_MS = Date.UTC(2025, 0, 1);
const BAR_MS = 15 * 60_000;
const DAY_BARS = 96;

/** Days that warm up indicators before the first decision. */
export const WARM_UP_DAYS = 40;
/** Days that are decided about: with seven symbols more than 10,000 decisions. */
const DECIDED_DAYS = 15;

export const TRADED = SYMBOLS.filter((each) => each !== 'BTCUSDT');

/** The day of the recording, as `2025-02-10`. */
export function day(number: number): string {
  return new Date(START_MS + number * DAY_BARS * BAR_MS).toISOString().slice(0, 10);
}

export const FIRST_DAY = day(WARM_UP_DAYS);
export const LAST_DAY = day(WARM_UP_DAYS + DECIDED_DAYS - 1);

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes recorded candles as `market7 backtest` reads them, the same each time. */
export function writeCandles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  SYMBOLS.forEach((symbol, index) => writeFileSync(join(folder, `${symbol}-15m.csv`), candlesOf(index + 1)));
}

function candlesOf(seed: number): string {
  const random = randomness(seed);
  const lines = ['open_time_ms,open,high,low,close,volume'];
  let close = 100 * seed;
  for (let bar = 0; bar < (WARM_UP_DAYS + DECIDED_DAYS) * DAY_BARS; bar++) {
    const open = close;
    close = open * (1 + (random() - 0.5) * 0.012 + 0.0006 * Math.sin(bar / (90 + 10 * seed)));
    const high = Math.max(open, close) * (1 + random() * 0.002);
    const low = Math.min(open, close) * (1 - random() * 0.002);
    const prices = [open, high, low, close].map((each) => each.toFixed(6));
    lines.push([START_MS + bar * BAR_MS, ...prices, (1_000 + random() * 9_000).toFixed(2)].join(','));
  }
  return lines.join('\n') + '\n';
}
