import type { Decision } from '@/api/client';

/** How an outcome is shown: never by its colour alone. */
export type OutcomeTone = 'act' | 'exit' | 'hold' | 'good' | 'bad' | 'plain';

const TONES: Readonly<Record<string, OutcomeTone>> = {
  HOLD: 'hold',
  OPEN_DEAL: 'act',
  PLACE_SAFETY_ORDER: 'act',
  REENTER: 'act',
  OPEN_LEG: 'act',
  ADD_TO_LEG: 'act',
  CLOSE_AT_MARKET: 'exit',
  CLOSE_LEG: 'exit',
  REDUCE_LEG: 'exit',
  BULLISH: 'good',
  BEARISH: 'bad',
};

/** The tone of an outcome; plain for one this page does not know. */
export function toneOf(outcome: string): OutcomeTone {
  return TONES[outcome] ?? 'plain';
}

type Question = Decision['question'];

/** What each question asks, for people. */
export const QUESTIONS: Readonly<Record<Question, string>> = {
  btc: 'What is the state of the market leader?',
  fork: 'May a deal be opened on this symbol?',
  dca: 'May this deal buy its next safety order?',
  safu: 'Must this deal be closed?',
  reentry: 'May the symbol be entered again?',
  leverage: 'May this leg be opened or enlarged?',
  'leverage-exit': 'Must this leg be reduced or closed?',
};

const HELD: Readonly<Record<Question, string>> = {
  btc: 'The state of the market leader stays open',
  fork: 'No deal on',
  dca: 'No safety order for',
  safu: 'Keep the deal on',
  reentry: 'No new entry into',
  leverage: 'No order for the leg of',
  'leverage-exit': 'Keep the leg of',
};

/** The decision as one sentence: what is to be done, on what, for how much. */
export function headline(decision: Decision, quote: string): string {
  const { outcome, symbol, question } = decision;
  const amount = decision.amountQuote === null ? '' : ` for ${decision.amountQuote} ${quote}`;
  switch (outcome) {
    case 'HOLD':
      return question === 'btc' ? HELD.btc : `${HELD[question]} ${symbol}`;
    case 'OPEN_DEAL':
      return `Open a deal on ${symbol}${amount}`;
    case 'PLACE_SAFETY_ORDER':
      return `Buy the next safety order of ${symbol}${amount}`;
    case 'CLOSE_AT_MARKET':
      return `Close the deal on ${symbol} at market`;
    case 'REENTER':
      return `Enter ${symbol} again`;
    case 'OPEN_LEG':
      return `Open the ${side(decision)} leg of ${symbol}${amount}`;
    case 'ADD_TO_LEG':
      return `Add to the ${side(decision)} leg of ${symbol}${amount}`;
    case 'CLOSE_LEG':
      return `Close the ${side(decision)} leg of ${symbol}`;
    case 'REDUCE_LEG':
      return `Reduce the ${side(decision)} leg of ${symbol}`;
    default:
      return question === 'btc'
        ? `The market leader is ${outcome}${status(decision)}`
        : `${outcome} on ${symbol}${amount}`;
  }
}

function side(decision: Decision): string {
  return (decision.side ?? 'LONG').toLowerCase();
}

function status(decision: Decision): string {
  return decision.btc.status ? ` and ${decision.btc.status}` : ', whether it is safe is unknown';
}

/** Why it came out so, in one sentence. */
export function reason(decision: Decision): string {
  const { outcome, vetoes, proposals, lifted, question } = decision;
  if (question === 'btc') {
    return `Said by ${names(decision.tags)}.`;
  }
  if (outcome === 'HOLD') {
    return vetoes.length > 0 ? held(vetoes.length, proposals.length) : nothingProposed(question);
  }
  const over = lifted.length === 0 ? '' : ` ${count(lifted.length, 'veto was', 'vetoes were')} lifted.`;
  return `Proposed by ${names(proposals)}; no veto was left.${over}`;
}

function held(vetoes: number, proposals: number): string {
  const against = count(vetoes, 'rule stands', 'rules stand');
  return proposals === 0
    ? `${against} against it, and none proposed it.`
    : `It was proposed, but ${against.toLowerCase()} against it.`;
}

function nothingProposed(question: Question): string {
  return question === 'safu' || question === 'leverage-exit'
    ? 'No rule asked to get out.'
    : 'No rule proposed anything, and none stood against it.';
}

function names(rules: readonly string[]): string {
  return rules.length === 0 ? 'no rule' : rules.join(' and ');
}

/** `1 rule stands`, `3 rules stand`. */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
