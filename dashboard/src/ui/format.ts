const LOCALE = navigator.language || 'en';

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE, options);
    formats.set(key, format);
  }
  return format;
}

/** What is shown where a value is unknown. */
export const UNKNOWN = '–';

type Amount = number | string | null | undefined;

function known(value: Amount): number | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A whole number: `12,345`. */
export function formatCount(value: Amount): string {
  const number = known(value);
  return number === null ? UNKNOWN : numberFormat({ maximumFractionDigits: 0 }).format(number);
}

/** A number with at most `places` decimals. */
export function formatNumber(value: Amount, places = 2): string {
  const number = known(value);
  return number === null ? UNKNOWN : numberFormat({ maximumFractionDigits: places }).format(number);
}

/** A price, quote per base: at least five significant digits, so that cheap coins keep their decimals. */
export function formatPrice(value: Amount): string {
  const number = known(value);
  if (number === null) {
    return UNKNOWN;
  }
  const size = Math.abs(number);
  const places = size >= 1000 || size === 0 ? 2 : Math.max(2, 4 - Math.floor(Math.log10(size)));
  return numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: Math.min(12, places) }).format(number);
}

/** An amount of quote currency: `1,250.00`. */
export function formatQuote(value: Amount): string {
  const number = known(value);
  return number === null
    ? UNKNOWN
    : numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(number);
}

/** An amount of quote currency with its sign: `+3.10`, `-0.42`, `0.00`. */
export function formatProfit(value: Amount): string {
  const number = known(value);
  return number === null
    ? UNKNOWN
    : numberFormat({
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
        signDisplay: 'exceptZero',
      }).format(number);
}

/** A percentage that is given as such: 2.4 is `2.40%`. */
export function formatPct(value: Amount, places = 2): string {
  const number = known(value);
  return number === null
    ? UNKNOWN
    : `${numberFormat({ minimumFractionDigits: places, maximumFractionDigits: places }).format(number)}%`;
}

/** A ratio of 0 to 1 as a percentage: 0.424 is `42.4%`. */
export function formatRatio(value: Amount, places = 1): string {
  const number = known(value);
  return number === null ? UNKNOWN : formatPct(number * 100, places);
}

type Moment = string | number | Date | null | undefined;

function moment(value: Moment): Date | null {
  if (value === null || value === undefined) {
    return null;
  }
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

const dateTime = new Intl.DateTimeFormat(LOCALE, {
  year: 'numeric',
  month: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

const clockTime = new Intl.DateTimeFormat(LOCALE, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** Date and time, UTC, as the market counts: `Jun 01, 2025, 12:00:00 UTC`. */
export function formatDateTime(value: Moment): string {
  const date = moment(value);
  return date ? `${dateTime.format(date)} UTC` : UNKNOWN;
}

/** Date and time to the minute, UTC, in a width that never changes: `2025-06-01 12:00`. */
export function formatMoment(value: Moment): string {
  return moment(value)?.toISOString().slice(0, 16).replace('T', ' ') ?? UNKNOWN;
}

/** Time of day, UTC: `12:00:00`. */
export function formatTime(value: Moment): string {
  const date = moment(value);
  return date ? clockTime.format(date) : UNKNOWN;
}

const UNITS: readonly [string, number][] = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
];

/** A span of seconds in at most two units: `2 h 5 min`. */
export function formatSpan(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined || !Number.isFinite(seconds)) {
    return UNKNOWN;
  }
  let left = Math.max(0, Math.floor(seconds));
  const first = UNITS.findIndex(([, length]) => left >= length);
  if (first < 0) {
    return '0 s';
  }
  const parts: string[] = [];
  for (const [unit, length] of UNITS.slice(first, first + 2)) {
    const count = Math.floor(left / length);
    left -= count * length;
    if (count > 0) {
      parts.push(`${count} ${unit}`);
    }
  }
  return parts.join(' ');
}

/** The beginning of a digest, enough to tell two apart. */
export function formatDigest(digest: string | null | undefined): string {
  return digest ? digest.slice(0, 12) : UNKNOWN;
}

/** A word of the interface as people write it: `PLACE_SAFETY_ORDER` is `Place safety order`. */
export function formatWord(word: string | null | undefined): string {
  if (!word) {
    return UNKNOWN;
  }
  const words = word.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
