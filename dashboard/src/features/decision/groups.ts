import type { Decision, Explanation, RuleEvidence } from '@/api/client';

/** A rule a decision names, with what it saw; null when nothing was kept of that. */
export interface NamedRule {
  readonly rule: string;
  readonly evidence: RuleEvidence | null;
}

/** A change of an amount or a score by one rule. */
export interface AdjustmentStep extends NamedRule {
  readonly from: number;
  readonly to: number;
}

/** Rules that failed one timeframe; none when it passed. */
export interface TimeframeRules {
  readonly timeframe: string;
  readonly rules: readonly NamedRule[];
}

/** The rules of a decision by what they did to it. Every rule that is named or explained stands somewhere. */
export interface RuleGroups {
  readonly vetoes: readonly NamedRule[];
  readonly lifted: readonly NamedRule[];
  readonly proposals: readonly NamedRule[];
  /** Changes in the order they were made; each inner list follows one number. */
  readonly adjustments: readonly (readonly AdjustmentStep[])[];
  readonly timeframes: readonly TimeframeRules[];
  readonly tags: readonly NamedRule[];
  /** Rules that concluded something the decision does not name. */
  readonly others: readonly NamedRule[];
  readonly unknown: readonly NamedRule[];
  readonly failed: readonly NamedRule[];
  readonly silent: readonly NamedRule[];
}

/** Puts the rules of a decision into groups. */
export function groupRules(decision: Decision, explanation: Explanation | null): RuleGroups {
  const named = new Evidences(explanation?.rules ?? []);
  const list = (rules: readonly string[]) => rules.map((rule) => named.take(rule));
  const groups = {
    vetoes: list(decision.vetoes),
    lifted: list(decision.lifted),
    proposals: list(decision.proposals),
    adjustments: chains(decision.adjustments.map((each) => ({ ...each, ...named.take(each.rule) }))),
    timeframes: Object.entries(decision.timeframes ?? {})
      .sort(([a], [b]) => minutesOf(a) - minutesOf(b))
      .map(([timeframe, rules]) => ({ timeframe, rules: list(rules) })),
    tags: list(decision.tags),
  };
  return {
    ...groups,
    others: named.left('FIRED', 'LIFTED'),
    unknown: named.left('UNKNOWN_INPUT'),
    failed: named.left('ERROR'),
    silent: named.left('NOT_MATCHED'),
  };
}

/** Evidence by rule; what is named stays, so that a rule two lists name is explained in both. */
class Evidences {
  private readonly taken = new Set<RuleEvidence>();

  constructor(private readonly rules: readonly RuleEvidence[]) {}

  take(rule: string): NamedRule {
    const all = this.rules.filter((each) => each.rule === rule);
    const evidence = all.find(({ state }) => state === 'FIRED' || state === 'LIFTED') ?? all[0] ?? null;
    if (evidence) {
      this.taken.add(evidence);
    }
    return { rule, evidence };
  }

  left(...states: RuleEvidence['state'][]): NamedRule[] {
    return this.rules
      .filter((each) => states.includes(each.state) && !this.taken.has(each))
      .map((evidence) => ({ rule: evidence.rule, evidence }));
  }
}

/** A step that begins where the one before ended goes on with the same number. */
function chains(steps: readonly AdjustmentStep[]): AdjustmentStep[][] {
  const all: AdjustmentStep[][] = [];
  for (const step of steps) {
    const chain = all.at(-1);
    if (chain?.at(-1)?.to === step.from) {
      chain.push(step);
    } else {
      all.push([step]);
    }
  }
  return all;
}

const LENGTHS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1_440 };

function minutesOf(timeframe: string): number {
  return Number.parseInt(timeframe, 10) * (LENGTHS[timeframe.slice(-1)] ?? 1);
}
