import type { ControlEvent, DealsEvent, Decision, MarketEvent, RulesetsEvent } from '@/api/client';

/** What the service tells, by the name of the event. */
export interface StreamEvents {
  readonly decision: Decision;
  readonly deals: DealsEvent;
  readonly market: MarketEvent;
  readonly control: ControlEvent;
  readonly rulesets: RulesetsEvent;
  /** Too much was missed, or there was no stream for a while: load everything again. */
  readonly resync: Resync;
}

/** The stream goes on after `seq`; null when this page asks instead of listening. */
export interface Resync {
  readonly seq: number | null;
}

export type StreamEventName = keyof StreamEvents;

/** Events that tell a state: the newest is kept. */
export type StateEventName = 'deals' | 'market' | 'control' | 'rulesets';

export const EVENT_NAMES: readonly StreamEventName[] = [
  'decision',
  'deals',
  'market',
  'control',
  'rulesets',
  'resync',
];

export type Listener<N extends StreamEventName> = (event: StreamEvents[N]) => void;
