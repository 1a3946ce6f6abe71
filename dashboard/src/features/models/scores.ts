import { modelsMessages } from './messages.en';

const { drift } = modelsMessages;

/** A score of the model itself out of its details; null when there is none. */
export function scoreOf(details: Readonly<Record<string, unknown>>, name: string): number | null {
  const own = member(member(details, 'scores'), 'model');
  const value = member(own, name);
  return typeof value === 'number' ? value : null;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** What a stability index means, in a word. */
export function readingOf(index: number): string {
  if (index > 0.25) {
    return drift.changed;
  }
  return index < 0.1 ? drift.usual : drift.moving;
}

/** Indexes from the highest to the lowest; equal ones by name. */
export function byIndex(index: Readonly<Record<string, number>>): (readonly [string, number])[] {
  return Object.entries(index).sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}
