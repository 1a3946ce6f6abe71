import type { Candle } from '@/api/client';

/** What the chart can show besides candles; each can be switched off. */
export type ChartLayer = 'fills' | 'levels' | 'decisions' | 'volume';

export const CHART_LAYERS: readonly ChartLayer[] = ['fills', 'levels', 'decisions', 'volume'];

/** An execution. */
export interface FillMark {
  readonly id: string;
  /** Open of the bar it happened in, ISO-8601. */
  readonly at: string;
  readonly kind: 'buy' | 'sell';
  readonly price: number;
  /** A few words, e.g. `SO 2`. */
  readonly label: string;
}

/** What was decided at the close of a bar. */
export interface DecisionMark {
  readonly id: string;
  /** The moment of the decision, market time, ISO-8601. */
  readonly at: string;
  readonly question: string;
  readonly outcome: string;
  /** Rules that held; empty unless the outcome is HOLD. */
  readonly vetoes: readonly string[];
}

/** A horizontal line at a price. */
export interface PriceLevel {
  readonly id: string;
  readonly kind: 'average' | 'take-profit' | 'ladder' | 'entry' | 'exit' | 'liquidation';
  readonly price: number;
  /** A few words, e.g. `Take profit`. */
  readonly label: string;
}

/** The one price chart. Everything it shows also stands in its table. */
export interface PriceChartProps {
  /** Whose prices, e.g. `SOLUSDT`. */
  readonly symbol: string;
  readonly timeframe: '15m' | '1h' | '4h';
  /** Closed bars, oldest first, as the service returns them. */
  readonly candles: readonly Candle[];
  readonly fills?: readonly FillMark[];
  readonly decisions?: readonly DecisionMark[];
  readonly levels?: readonly PriceLevel[];
  /** Layers that are switched off; with `onHiddenLayersChange` the page keeps them, in its address. */
  readonly hiddenLayers?: readonly ChartLayer[];
  readonly onHiddenLayersChange?: (hidden: readonly ChartLayer[]) => void;
  /** Is told which decision was chosen on the chart or in the table. */
  readonly onDecision?: (id: string) => void;
  /** Height in pixels of the drawing; 360 without. */
  readonly height?: number;
}
