export const WINDOWS = ['1m', '5m', '15m', '1h', '6h', '24h'] as const;
export const TIMEFRAMES = ['15m', '1h', '4h'] as const;
export const SHOWN = ['all', 'news', 'symbol'] as const;
const LAYERS = ['fills', 'levels', 'decisions', 'volume'] as const;

export type StatisticsWindow = (typeof WINDOWS)[number];
export type Timeframe = (typeof TIMEFRAMES)[number];
export type Shown = (typeof SHOWN)[number];
export type Layer = (typeof LAYERS)[number];

export interface LiveSearch {
  /** Symbol whose chart is shown. */
  symbol?: string;
  timeframe?: Timeframe;
  /** How far back figures look. */
  window?: StatisticsWindow;
  /** Id of the decision whose reasons are shown. */
  decision?: string;
  /** Which decisions of the stream are listed. */
  show?: Shown;
  /** Layers of the chart that are off, separated by commas. */
  hide?: string;
}

/** Reads what the address says; what makes no sense is left out. */
export function readLiveSearch(search: Record<string, unknown>): LiveSearch {
  return {
    symbol: text(search.symbol),
    timeframe: oneOf(TIMEFRAMES, search.timeframe),
    window: oneOf(WINDOWS, search.window),
    decision: text(search.decision),
    show: oneOf(SHOWN, search.show),
    hide: readLayers(text(search.hide)).join() || undefined,
  };
}

/** The layers a text of the address names. */
export function readLayers(hide: string | undefined): Layer[] {
  const names = (hide ?? '').split(',');
  return LAYERS.filter((each) => names.includes(each));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value);
}
