import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState, type RefCallback } from 'react';
import { chartColours } from './colours';
import { barsOf, type ChartRow } from './mapping';
import { markersOf } from './markers';
import { ChartView } from './ChartView';
import { CHART_LAYERS, type PriceChartProps } from './types';

const NO_LEVELS: NonNullable<PriceChartProps['levels']> = [];

interface Drawing {
  /** Goes to the element that is drawn in, as its ref. */
  readonly attach: RefCallback<HTMLElement>;
  /** The drawing; null until its element is there. */
  readonly view: ChartView | null;
}

/** Keeps a drawing in step with what is to be shown. */
export function useChartView(
  props: PriceChartProps,
  rows: readonly ChartRow[],
  onPoint: (index: number | null) => void,
): Drawing {
  const { candles, symbol, timeframe, levels = NO_LEVELS, hiddenLayers = [], height = 360 } = props;
  const [view, setView] = useState<ChartView | null>(null);
  const scheme = useComputedColorScheme('light');
  const listeners = useRef({ onPoint, onDecision: props.onDecision });
  useEffect(() => {
    listeners.current = { onPoint, onDecision: props.onDecision };
  });

  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (!element) {
        return undefined;
      }
      const created = new ChartView(element, height);
      created.onPoint((index) => listeners.current.onPoint(index));
      created.onMarker((id) => {
        if (id.startsWith('decision ')) {
          listeners.current.onDecision?.(id.slice('decision '.length));
        }
      });
      setView(created);
      return () => {
        setView(null);
        created.destroy();
      };
    },
    [height],
  );

  const key = hiddenLayers.join();
  const hidden = useMemo(() => CHART_LAYERS.filter((each) => key.split(',').includes(each)), [key]);
  useEffect(() => {
    view?.setColours(chartColours(scheme));
    view?.setLevels(hidden.includes('levels') ? [] : levels, chartColours(scheme));
  }, [view, scheme, levels, hidden]);
  useEffect(() => {
    view?.setBars(`${symbol} ${timeframe}`, barsOf(candles), !hidden.includes('volume'));
    view?.setMarkers(markersOf(rows, hidden, chartColours(scheme)));
  }, [view, scheme, symbol, timeframe, candles, rows, hidden]);

  return { attach, view };
}
