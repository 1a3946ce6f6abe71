import { api, type ControlEvent, type Session } from '@/api/client';
import type { components } from '@/api/schema';

export type Mode = ControlEvent['mode'];
export type ActionResult = components['schemas']['ActionResult'];

/** What people may do to trading. */
export interface ManualAction {
  /** As on its button, e.g. `Pause all entries`. */
  readonly title: string;
  /** What happens, in one or two sentences. */
  readonly effect: string;
  /** What is typed to confirm it on paper. */
  readonly word: string;
  /** Whether it cannot be taken back. */
  readonly final: boolean;
  /** Asks the service; `reason` has 3 to 500 characters. */
  readonly perform: (reason: string) => Promise<ActionResult | undefined>;
}

type ControlPath = `/api/v1/control/${'pause' | 'reduce-only' | 'resume' | 'flatten'}`;

function control(path: ControlPath) {
  return async (reason: string) => (await api.POST(path, { body: { reason } })).data;
}

export const pause: ManualAction = {
  title: 'Pause all entries',
  effect:
    'No new deal opens until somebody resumes. Open deals go on: they buy safety orders and end as the rules decide.',
  word: 'PAUSE',
  final: false,
  perform: control('/api/v1/control/pause'),
};

export const reduceOnly: ManualAction = {
  title: 'Reduce only',
  effect: 'Nothing is bought until somebody resumes, neither new deals nor safety orders. Open deals may still close.',
  word: 'REDUCE',
  final: false,
  perform: control('/api/v1/control/reduce-only'),
};

export const resume: ManualAction = {
  title: 'Resume trading',
  effect: 'New deals open and safety orders are bought again, as the rules decide.',
  word: 'RESUME',
  final: false,
  perform: control('/api/v1/control/resume'),
};

export const flatten: ManualAction = {
  title: 'Close everything',
  effect:
    'Every open deal is sold at the market at the next bar, at whatever profit or loss it has then, and nothing is bought until somebody resumes. This cannot be taken back.',
  word: 'FLATTEN',
  final: true,
  perform: control('/api/v1/control/flatten'),
};

/** Closes one deal. */
export function closeDeal(id: string, symbol: string): ManualAction {
  return {
    title: `Close deal ${symbol}`,
    effect: `Deal ${id} is sold at the market at the next bar, at whatever profit or loss it has then. This cannot be taken back.`,
    word: 'CLOSE',
    final: true,
    perform: async (reason) =>
      (await api.POST('/api/v1/deals/{id}/close', { params: { path: { id } }, body: { reason } })).data,
  };
}

/** What is typed to confirm: where orders cost money the word for that, else the action's own. */
export function confirmationWord(action: ManualAction, environment: Session['environment']): string {
  return environment === 'live' ? 'LIVE' : action.word;
}

/** Actions that make sense in a mode, the first one the most likely; an unknown mode is taken as running. */
export function actionsIn(mode: Mode | undefined): readonly ManualAction[] {
  switch (mode) {
    case 'PAUSED':
      return [resume, reduceOnly, flatten];
    case 'REDUCE_ONLY':
      return [resume, pause, flatten];
    default:
      return [pause, reduceOnly, flatten];
  }
}

/** Whether a reason is long enough to be one, and short enough to be kept. */
export function isReason(text: string): boolean {
  const length = text.trim().length;
  return length >= 3 && length <= 500;
}
