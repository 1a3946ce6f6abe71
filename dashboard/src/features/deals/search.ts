import { CHART_LAYERS, type ChartLayer } from '@/chart/types';

export const STATUSES = ['open', 'closed'] as const;
export const TIMEFRAMES = ['15m', '1h', '4h'] as const;

export type Timeframe = (typeof TIMEFRAMES)[number];

export interface DealsSearch {
  /** Which deals; open ones without. */
  status?: (typeof STATUSES)[number];
  symbol?: string;
}

export interface DealSearch {
  /** Bars of the chart; 15m without. */
  timeframe?: Timeframe;
  /** Layers of the chart that are switched off, separated by commas. */
  hide?: string;
}

/** Reads what the address says; what makes no sense is left out. */
export function readDealsSearch(search: Record<string, unknown>): DealsSearch {
  const status = STATUSES.find((each) => each === search.status);
  const symbol = typeof search.symbol === 'string' ? search.symbol.trim().toUpperCase() : '';
  return { ...(status ? { status } : {}), ...(symbol ? { symbol } : {}) };
}

/** Reads what the address says; what makes no sense is left out. */
export function readDealSearch(search: Record<string, unknown>): DealSearch {
  const timeframe = TIMEFRAMES.find((each) => each === search.timeframe);
  const hide = hiddenLayers(typeof search.hide === 'string' ? search.hide : '').join(',');
  return { ...(timeframe ? { timeframe } : {}), ...(hide ? { hide } : {}) };
}

/** The layers an address switches off. */
export function hiddenLayers(hide: string | undefined): ChartLayer[] {
  const names = (hide ?? '').split(',');
  return CHART_LAYERS.filter((each) => names.includes(each));
}
