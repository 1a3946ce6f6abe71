import {
  CandlestickSeries,
  ColorType,
  createChart,
  createSeriesMarkers,
  CrosshairMode,
  HistogramSeries,
  LineStyle,
  type AutoscaleInfo,
  type IChartApi,
  type IPriceLine,
  type ISeriesApi,
  type ISeriesMarkersPluginApi,
  type SeriesMarker,
  type UTCTimestamp,
} from 'lightweight-charts';
import type { ChartColours } from './colours';
import { decimalsOf, type Bar } from './mapping';
import type { PriceLevel } from './types';

/** Bars that are shown first. */
const FIRST_BARS = 120;
/** Levels farther from the bars than this part of the price do not squeeze them. */
const LEVEL_REACH = 0.06;

/** The drawing itself; knows nothing of React. */
export class ChartView {
  private readonly chart: IChartApi;
  private readonly candles: ISeriesApi<'Candlestick'>;
  private readonly volume: ISeriesApi<'Histogram'>;
  private readonly markers: ISeriesMarkersPluginApi<UTCTimestamp>;
  private lines: IPriceLine[] = [];
  private levels: readonly PriceLevel[] = [];
  private bars: readonly Bar[] = [];
  private shown = '';

  constructor(container: HTMLElement, height: number) {
    this.chart = createChart(container, {
      autoSize: true,
      height,
      layout: { attributionLogo: false, background: { type: ColorType.Solid, color: 'transparent' } },
      crosshair: { mode: CrosshairMode.Normal },
      timeScale: { timeVisible: true, secondsVisible: false, rightOffset: 6 },
    });
    this.volume = this.chart.addSeries(HistogramSeries, {
      priceScaleId: 'volume',
      priceFormat: { type: 'volume' },
      lastValueVisible: false,
      priceLineVisible: false,
    });
    this.volume.priceScale().applyOptions({ scaleMargins: { top: 0.84, bottom: 0 } });
    this.candles = this.chart.addSeries(CandlestickSeries, {
      autoscaleInfoProvider: (original: () => AutoscaleInfo | null) => this.autoscale(original()),
    });
    this.candles.priceScale().applyOptions({ scaleMargins: { top: 0.14, bottom: 0.2 } });
    this.markers = createSeriesMarkers<UTCTimestamp>(
      this.candles as unknown as ISeriesApi<'Candlestick', UTCTimestamp>,
      [],
    );
  }

  /** Draws in these colours. */
  setColours(colours: ChartColours): void {
    this.chart.applyOptions({
      layout: { textColor: colours.text, fontFamily: 'system-ui, sans-serif' },
      grid: { vertLines: { color: colours.grid }, horzLines: { color: colours.grid } },
      rightPriceScale: { borderColor: colours.grid },
      timeScale: { borderColor: colours.grid },
    });
    this.candles.applyOptions({
      upColor: colours.up,
      downColor: colours.down,
      borderUpColor: colours.up,
      borderDownColor: colours.down,
      wickUpColor: colours.up,
      wickDownColor: colours.down,
    });
    this.volume.applyOptions({ color: colours.volume });
  }

  /** Shows bars; new ones of the same `subject` are added without moving what somebody looks at. */
  setBars(subject: string, bars: readonly Bar[], withVolume: boolean): void {
    const same = subject === this.shown && bars.length > 0 && this.continues(bars);
    const lastTime = this.bars.at(-1)?.time ?? 0;
    this.bars = bars;
    this.volume.applyOptions({ visible: withVolume });
    const fresh = same ? bars.filter((each) => each.time >= lastTime) : [];
    if (same) {
      fresh.forEach((each) => {
        this.candles.update({ ...each, time: each.time as UTCTimestamp });
        this.volume.update(volumeOf(each));
      });
      return;
    }
    this.shown = subject;
    const decimals = decimalsOf(bars.at(-1)?.close ?? 0);
    this.candles.applyOptions({
      priceFormat: { type: 'price', precision: decimals, minMove: 10 ** -decimals },
    });
    this.candles.setData(bars.map((each) => ({ ...each, time: each.time as UTCTimestamp })));
    this.volume.setData(bars.map(volumeOf));
    this.showLast();
  }

  private showLast(): void {
    const last = this.bars.length;
    this.chart.timeScale().setVisibleLogicalRange({ from: Math.max(0, last - FIRST_BARS), to: last + 5 });
  }

  setMarkers(markers: SeriesMarker<UTCTimestamp>[]): void {
    this.markers.setMarkers(markers);
  }

  setLevels(levels: readonly PriceLevel[], colours: ChartColours): void {
    this.lines.forEach((each) => this.candles.removePriceLine(each));
    this.levels = levels;
    this.lines = levels.map((each) =>
      this.candles.createPriceLine({
        price: each.price,
        color: colours.level[each.kind],
        lineWidth: each.kind === 'average' ? 2 : 1,
        lineStyle: each.kind === 'ladder' ? LineStyle.Dashed : LineStyle.Solid,
        axisLabelVisible: true,
        title: each.label,
      }),
    );
  }

  /** Puts the crosshair on a bar and brings it into view. */
  pointAt(index: number): void {
    const bar = this.bars[index];
    if (!bar) {
      return;
    }
    const scale = this.chart.timeScale();
    const range = scale.getVisibleLogicalRange();
    if (range && (index < range.from || index > range.to)) {
      const half = (range.to - range.from) / 2;
      scale.setVisibleLogicalRange({ from: index - half, to: index + half });
    }
    this.chart.setCrosshairPosition(bar.close, bar.time as UTCTimestamp, this.candles);
  }

  /** Calls back with the index of the bar under the pointer, and with null when there is none. */
  onPoint(listener: (index: number | null) => void): void {
    this.chart.subscribeCrosshairMove((event) => {
      if (event.sourceEvent) {
        listener(event.time === undefined ? null : this.indexOf(event.time as number));
      }
    });
  }

  /** Calls back with the id of a marker that is clicked. */
  onMarker(listener: (id: string) => void): void {
    this.chart.subscribeClick((event) => {
      if (typeof event.hoveredObjectId === 'string') {
        listener(event.hoveredObjectId);
      }
    });
  }

  destroy(): void {
    this.chart.remove();
  }

  private indexOf(time: number): number | null {
    const index = this.bars.findIndex((each) => each.time === time);
    return index < 0 ? null : index;
  }

  private continues(bars: readonly Bar[]): boolean {
    const last = this.bars.at(-1);
    return last !== undefined && bars.some((each) => each.time === last.time);
  }

  private autoscale(info: AutoscaleInfo | null): AutoscaleInfo | null {
    if (!info?.priceRange) {
      return info;
    }
    const { minValue, maxValue } = info.priceRange;
    const near = this.levels
      .map((each) => each.price)
      .filter((price) => price > minValue * (1 - LEVEL_REACH) && price < maxValue * (1 + LEVEL_REACH));
    return {
      ...info,
      priceRange: { minValue: Math.min(minValue, ...near), maxValue: Math.max(maxValue, ...near) },
    };
  }
}

function volumeOf(bar: Bar) {
  return { time: bar.time as UTCTimestamp, value: bar.volume };
}
