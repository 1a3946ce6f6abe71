/** Colours of the chart in one scheme; each has at least 3:1 against the panel it is drawn on. */
export interface ChartColours {
  readonly text: string;
  readonly grid: string;
  readonly up: string;
  readonly down: string;
  readonly volume: string;
  readonly veto: string;
  readonly buy: string;
  readonly sell: string;
  readonly level: Record<'average' | 'take-profit' | 'ladder' | 'entry' | 'exit' | 'liquidation', string>;
}

const LIGHT: ChartColours = {
  text: '#333333',
  grid: '#e9ecef',
  up: '#2b8a3e',
  down: '#c92a2a',
  volume: '#5c7cfa',
  veto: '#d9480f',
  buy: '#1971c2',
  sell: '#862e9c',
  level: {
    average: '#495057',
    'take-profit': '#2b8a3e',
    ladder: '#1c7ed6',
    entry: '#495057',
    exit: '#862e9c',
    liquidation: '#c92a2a',
  },
};

const DARK: ChartColours = {
  text: '#c9c9c9',
  grid: '#373a40',
  up: '#37b24d',
  down: '#f03e3e',
  volume: '#748ffc',
  veto: '#ff922b',
  buy: '#4dabf7',
  sell: '#da77f2',
  level: {
    average: '#ced4da',
    'take-profit': '#51cf66',
    ladder: '#4dabf7',
    entry: '#ced4da',
    exit: '#da77f2',
    liquidation: '#ff6b6b',
  },
};

/** The colours of a scheme. */
export function chartColours(scheme: 'light' | 'dark'): ChartColours {
  return scheme === 'dark' ? DARK : LIGHT;
}
