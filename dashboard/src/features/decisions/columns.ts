import type { messages } from './messages.en';

export type ColumnName = keyof (typeof messages)['columns'];

/** Columns in the order they stand, with the share of the width each takes. */
export const COLUMNS: readonly { readonly name: ColumnName; readonly width: string }[] = [
  { name: 'at', width: '132px' },
  { name: 'symbol', width: '96px' },
  { name: 'question', width: '84px' },
  { name: 'outcome', width: '160px' },
  { name: 'amount', width: '64px' },
  { name: 'why', width: 'minmax(180px, 1fr)' },
  { name: 'btc', width: '140px' },
  { name: 'score', width: '84px' },
  { name: 'recorded', width: '76px' },
  { name: 'seq', width: '76px' },
];

/** The first column is the way into a decision and cannot be taken away. */
export const FIXED: ColumnName = 'at';

export const USUAL: readonly ColumnName[] = ['at', 'symbol', 'question', 'outcome', 'amount', 'why', 'btc', 'recorded'];

export const DENSITIES = ['comfortable', 'compact'] as const;

export type Density = (typeof DENSITIES)[number];

/** Height of a row in pixels. */
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { comfortable: 44, compact: 30 };

/** How somebody wants the list to look. */
export interface ListView {
  readonly columns: readonly ColumnName[];
  readonly density: Density;
}

export const USUAL_VIEW: ListView = { columns: USUAL, density: 'comfortable' };

/** Reads what the browser kept; what is damaged or from another time falls back to the usual. */
export function readView(text: string | undefined | null): ListView {
  const kept = parsed(text);
  const columns = COLUMNS.map((each) => each.name).filter(
    (name) => name === FIXED || (Array.isArray(kept.columns) && kept.columns.includes(name)),
  );
  const density = DENSITIES.find((each) => each === kept.density);
  return density && columns.length > 1 ? { columns, density } : USUAL_VIEW;
}

function parsed(text: string | undefined | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // not JSON: nothing that was kept can be used
    return {};
  }
}

/** The grid template of the columns that are shown. */
export function templateOf(view: ListView): string {
  return COLUMNS.filter(({ name }) => view.columns.includes(name))
    .map(({ width }) => width)
    .join(' ');
}
