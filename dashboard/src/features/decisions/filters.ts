import type { Decision } from '@/api/client';

/** What decisions can be narrowed down by, in the order it is shown. */
export const FILTER_NAMES = ['question', 'symbol', 'outcome', 'rule', 'version', 'from', 'to'] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** What the address holds: a missing name does not narrow anything down. Instants are ISO-8601, UTC. */
export type DecisionFilters = Partial<Record<FilterName, string>>;

/** Reads filters of an address; what makes no sense is left out. */
export function readFilters(search: Record<string, unknown>): DecisionFilters {
  const filters: DecisionFilters = {};
  for (const name of FILTER_NAMES) {
    const value = textOf(search[name]);
    if (value !== '' && !(isInstant(name) && Number.isNaN(Date.parse(value)))) {
      filters[name] = name === 'symbol' ? value.toUpperCase() : value;
    }
  }
  return filters;
}

/** An address may hold numbers and flags: the router reads `version=1` as one. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function isInstant(name: FilterName): boolean {
  return name === 'from' || name === 'to';
}

/** The filters with one of them changed; an empty value takes it away. */
export function withFilter(filters: DecisionFilters, name: FilterName, value: string | null): DecisionFilters {
  return readFilters({ ...filters, [name]: value ?? '' });
}

/** How many filters narrow the list down. */
export function countFilters(filters: DecisionFilters): number {
  return FILTER_NAMES.filter((name) => filters[name] !== undefined).length;
}

/** The ruleset that answers a question. */
export function rulesetOf(question: Decision['question']): string {
  if (question === 'reentry') {
    return 'safu';
  }
  return question === 'leverage-exit' ? 'leverage' : question;
}

/** Whether a decision gets through, by the same rules as the service's. */
export function passes(filters: DecisionFilters, decision: Decision): boolean {
  return (
    same(filters.question, decision.question) &&
    same(filters.symbol, decision.symbol) &&
    same(filters.outcome, decision.outcome) &&
    (filters.rule === undefined || namesRule(decision, filters.rule)) &&
    (filters.version === undefined || hasVersion(decision, filters.version)) &&
    (filters.from === undefined || Date.parse(decision.at) >= Date.parse(filters.from)) &&
    (filters.to === undefined || Date.parse(decision.at) < Date.parse(filters.to))
  );
}

function same(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}

function namesRule(decision: Decision, rule: string): boolean {
  return [
    decision.vetoes,
    decision.lifted,
    decision.proposals,
    decision.tags,
    decision.adjustments.map((each) => each.rule),
    ...Object.values(decision.timeframes ?? {}),
  ].some((names) => names.includes(rule));
}

/** `1.0.0` is the version of the ruleset that answered, `dca@1.0.0` that of one that took part. */
function hasVersion(decision: Decision, version: string): boolean {
  const at = version.indexOf('@');
  const name = at < 0 ? rulesetOf(decision.question) : version.slice(0, at);
  const wanted = version.slice(at + 1);
  return decision.rulesets.some((each) => each.name === name && each.version === wanted);
}
