export interface DealsSearch {
  status?: 'open' | 'closed';
}

export interface DealSearch {
  timeframe?: '15m' | '1h' | '4h';
}

/** Reads what the address says; what makes no sense is left out. */
export function readDealsSearch(search: Record<string, unknown>): DealsSearch {
  const status = search.status;
  return { status: status === 'open' || status === 'closed' ? status : undefined };
}

/** Reads what the address says; what makes no sense is left out. */
export function readDealSearch(search: Record<string, unknown>): DealSearch {
  const timeframe = search.timeframe;
  return {
    timeframe: timeframe === '15m' || timeframe === '1h' || timeframe === '4h' ? timeframe : undefined,
  };
}
