import type { ChartLayer } from './types';

export const chartMessages = {
  group: (symbol: string, timeframe: string) => `Price chart of ${symbol}, ${timeframe} bars`,
  layers: 'Layers',
  layer: {
    fills: 'Fills',
    levels: 'Price lines',
    decisions: 'Decisions',
    volume: 'Volume',
  } satisfies Record<ChartLayer, string>,
  asTable: 'Show as table',
  asChart: 'Show as chart',
  scrub: 'Bar; left and right arrow move along the bars',
  table: {
    caption: (symbol: string, timeframe: string) => `${symbol}, ${timeframe} bars, newest first, times in UTC`,
    levels: 'Price lines',
    time: 'Bar opens',
    open: 'Open',
    high: 'High',
    low: 'Low',
    close: 'Close',
    volume: 'Volume',
    events: 'What happened',
    more: (count: number) => `Show ${count} earlier bars`,
  },
  empty: {
    title: 'No closed bars yet',
    body: 'Bars appear as soon as the first one has closed. The feed may be warming up; the System page says so.',
  },
  fill: (kind: 'buy' | 'sell', label: string, price: string) =>
    `${kind === 'buy' ? 'Bought' : 'Sold'} at ${price} (${label})`,
  held: (question: string, vetoes: string) => `${question} held: ${vetoes}`,
  decided: (question: string, outcome: string) => `${question}: ${outcome}`,
  summary: (symbol: string, bars: number, from: string, to: string) =>
    `${symbol}: ${bars} bars from ${from} to ${to}.`,
  summaryRange: (low: string, high: string, last: string, change: string) =>
    `Low ${low}, high ${high}, last ${last}, change ${change}.`,
  summaryEvents: (fills: number, holds: number, actions: number) =>
    `${fills} fills, ${holds} held decisions, ${actions} actions.`,
  summaryLevel: (label: string, price: string) => `${label} ${price}.`,
} as const;
