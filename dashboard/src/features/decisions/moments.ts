/** A field of date and time as the browser writes it: `2025-06-01T12:00`, with seconds or not. */
const LOCAL = /^\d{4,}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/** The instant a field says, read as UTC; empty for an empty field, null for one that is half filled. */
export function instantOf(local: string): string | null {
  if (local === '') {
    return '';
  }
  const time = LOCAL.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  return Number.isNaN(time) ? null : withoutFraction(time);
}

/** What a field shows of an instant, to the minute; empty for none. */
export function localOf(instant: string | undefined): string {
  return instant === undefined ? '' : new Date(instant).toISOString().slice(0, 16);
}

const SPANS: readonly (readonly [string, number])[] = [
  ['hour', 1],
  ['4 hours', 4],
  ['day', 24],
  ['3 days', 72],
  ['week', 168],
];

/** Moments usual spans before another. */
export function momentsBefore(at: string): { readonly span: string; readonly at: string }[] {
  return SPANS.map(([span, hours]) => ({ span, at: withoutFraction(Date.parse(at) - hours * 3_600_000) }));
}

function withoutFraction(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
