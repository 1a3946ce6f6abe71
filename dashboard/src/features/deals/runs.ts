import type { Decision } from '@/api/client';

/** Decisions in a row that came out the same for the same reasons. */
export interface DecisionRun {
  readonly question: Decision['question'];
  readonly outcome: string;
  /** Rules that stood against it, or that proposed it. */
  readonly rules: readonly string[];
  /** Moment of the first and of the last of them. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The last of them. */
  readonly lastId: string;
}

/**
 * Puts decisions of each question that came out the same one after the other together; the newest run first. Decisions
 * that did something stand alone.
 */
export function runsOf(decisions: readonly Decision[]): DecisionRun[] {
  const ordered = [...decisions].sort((a, b) => a.seq - b.seq);
  const newest = new Map<string, DecisionRun>();
  const runs: DecisionRun[] = [];
  for (const each of ordered) {
    const run = newest.get(each.question);
    if (run && run.outcome === 'HOLD' && each.outcome === 'HOLD' && sameRules(run.rules, rulesOf(each))) {
      const longer = { ...run, to: each.at, count: run.count + 1, lastId: each.id ?? '' };
      runs[runs.indexOf(run)] = longer;
      newest.set(each.question, longer);
    } else {
      const begun = beginOf(each);
      runs.push(begun);
      newest.set(each.question, begun);
    }
  }
  return runs.sort((a, b) => Date.parse(b.to) - Date.parse(a.to));
}

function beginOf(decision: Decision): DecisionRun {
  return {
    question: decision.question,
    outcome: decision.outcome,
    rules: rulesOf(decision),
    from: decision.at,
    to: decision.at,
    count: 1,
    lastId: decision.id ?? '',
  };
}

function rulesOf(decision: Decision): readonly string[] {
  return decision.outcome === 'HOLD' ? decision.vetoes : decision.proposals;
}

function sameRules(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((rule, index) => rule === b[index]);
}
