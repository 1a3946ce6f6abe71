import type { Decision } from '@/api/client';
import type { DecisionsPage } from './pages';

/** Newer decisions beyond which the list is loaded anew instead. */
export const MOST_ARRIVALS = 1_000;

/** Decisions newer than those a list shows, each once, kept until somebody wants to see them. */
export class Arrivals {
  private readonly bySeq = new Map<number, Decision>();
  private overflow = false;

  /** Collects decisions with a journal number above `head`. */
  constructor(private readonly head: number) {}

  /** Takes up one decision; one that is shown or known already is left out. */
  add(decision: Decision): void {
    if (decision.seq <= this.head || this.bySeq.has(decision.seq)) {
      return;
    }
    if (this.bySeq.size >= MOST_ARRIVALS) {
      this.overflow = true;
      return;
    }
    this.bySeq.set(decision.seq, decision);
  }

  /** Takes up the newest page of the journal, after a time in which some may have been missed. */
  addPage(page: DecisionsPage): void {
    page.items.forEach((each) => this.add(each));
    const oldest = page.items.at(-1);
    if (oldest && oldest.seq > this.head && page.nextCursor !== null) {
      this.overflow = true;
    }
  }

  get count(): number {
    return this.bySeq.size;
  }

  /** Whether more came than were kept, so that the list has to be loaded anew. */
  get incomplete(): boolean {
    return this.overflow;
  }

  all(): Decision[] {
    return [...this.bySeq.values()];
  }
}
