import { isForPage } from './useKeys';

/** Milliseconds within which the second key of a pair has to follow. */
const PAIR_WITHIN_MS = 1_500;

/** What a key press means: a page by the key after g, the sheet of keys, or nothing. */
export type KeyMeaning = { readonly go: string } | 'sheet' | null;

/** Reads key presses one after the other; `g` waits for the next one. */
export class KeyReader {
  private waitingSince: number | null = null;

  /** What a key means, pressed at a moment in milliseconds. */
  read(key: string, at: number): KeyMeaning {
    const paired = this.waitingSince !== null && at - this.waitingSince <= PAIR_WITHIN_MS;
    this.waitingSince = !paired && key === 'g' ? at : null;
    if (paired) {
      return { go: key };
    }
    return key === '?' ? 'sheet' : null;
  }
}

/** Whether a key press belongs to what has the focus, to the browser, or to an open dialog. */
export function isTaken(event: KeyboardEvent): boolean {
  return !isForPage(event) || document.querySelector('[aria-modal=true]') !== null;
}
