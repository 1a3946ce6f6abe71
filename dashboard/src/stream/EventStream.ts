import { connecting, next, type Connection, type ConnectionEvent } from './connection';
import {
  EVENT_NAMES,
  type Listener,
  type StateEventName,
  type StreamEventName,
  type StreamEvents,
} from './events';
import type { Poller } from './Poller';

const PATH = '/api/v1/stream';
const POLL_EVERY_MS = 5_000;
const WATCH_EVERY_MS = 15_000;
const MOST_WAIT_MS = 30_000;

/** Milliseconds to wait before attempt `failures`, doubling from one second up to thirty. */
export function waitBefore(failures: number): number {
  return Math.min(MOST_WAIT_MS, 1_000 * 2 ** Math.max(0, failures - 1));
}

/**
 * The one stream of this page. It resumes after the last decision it heard of, so that nothing is missed; while there
 * is no stream it asks again and again and says so.
 */
export class EventStream {
  private readonly listeners = new Map<StreamEventName, Set<Listener<never>>>();
  private readonly watchers = new Set<() => void>();
  private readonly latest: { [N in StateEventName]?: StreamEvents[N] } = {};
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private source: EventSource | null = null;
  private connection: Connection = connecting(Date.now());
  private seq: number | null = null;
  private running = false;
  private behind = false;

  constructor(private readonly poller: Poller) {}

  /** Begins to listen; doing it twice does nothing. */
  start(): void {
    if (this.running) {
      return;
    }
    this.running = true;
    window.addEventListener('offline', this.networkGone);
    window.addEventListener('online', this.retryNow);
    this.connect();
    this.later(this.poll, POLL_EVERY_MS);
    this.later(this.watch, WATCH_EVERY_MS);
  }

  /** Ends the connection and every timer. */
  stop(): void {
    this.running = false;
    window.removeEventListener('offline', this.networkGone);
    window.removeEventListener('online', this.retryNow);
    this.timers.forEach(clearTimeout);
    this.timers.clear();
    this.disconnect();
  }

  /** Calls back with every event of a name until the returned function is called. */
  on<N extends StreamEventName>(name: N, listener: Listener<N>): () => void {
    const all = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, all);
    all.add(listener as Listener<never>);
    return () => all.delete(listener as Listener<never>);
  }

  /** Calls back when the connection or a state changes until the returned function is called. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly getConnection = (): Connection => this.connection;

  /** The newest state of a name; undefined before the first. */
  getLatest<N extends StateEventName>(name: N): StreamEvents[N] | undefined {
    return this.latest[name];
  }

  /** Tries to connect at once. */
  readonly retryNow = (): void => {
    if (this.running && this.connection.state !== 'connected') {
      this.connect();
    }
  };

  private connect(): void {
    this.disconnect();
    const after = this.seq === null ? '' : `?after=${this.seq}`;
    const source = new EventSource(PATH + after);
    this.source = source;
    source.onopen = () => this.opened();
    source.onerror = () => this.lost(source);
    for (const name of EVENT_NAMES) {
      source.addEventListener(name, (event: MessageEvent<string>) => this.heard(name, event));
    }
  }

  private disconnect(): void {
    this.source?.close();
    this.source = null;
  }

  private opened(): void {
    const wasDown = this.connection.state === 'polling' || this.connection.state === 'offline';
    this.apply({ type: 'opened', at: Date.now() });
    if (wasDown) {
      this.emit('resync', { seq: this.seq });
    }
  }

  private lost(source: EventSource): void {
    if (source !== this.source) {
      return;
    }
    this.disconnect();
    this.apply({ type: 'lost', at: Date.now() });
    this.later(this.retryNow, waitBefore(this.connection.failures));
  }

  private heard(name: StreamEventName, event: MessageEvent<string>): void {
    const data = JSON.parse(event.data) as never;
    if (event.lastEventId !== '') {
      this.seq = Number(event.lastEventId);
      this.behind = false;
    }
    if (name !== 'decision' && name !== 'resync') {
      this.latest[name] = data;
    }
    this.apply({ type: 'heard', at: Date.now() });
    this.emit(name, data);
  }

  private readonly poll = (): void => {
    const { state } = this.connection;
    if (state === 'polling' || state === 'offline') {
      void this.ask();
    }
    this.later(this.poll, POLL_EVERY_MS);
  };

  private async ask(): Promise<void> {
    try {
      const control = await this.poller.control();
      this.latest.control = control;
      this.apply({ type: 'polled', at: Date.now() });
      this.emit('resync', { seq: null });
    } catch {
      // whatever the reason: the chip says that nothing arrives, and the next turn asks again
      this.apply({ type: 'poll-failed', at: Date.now() });
    }
  }

  /** A connection can die without a word: then the journal has moved on twice and nothing was heard. */
  private readonly watch = (): void => {
    void this.poller.journalSeq().then(
      (seq) => this.compare(seq),
      () => undefined,
    );
    this.later(this.watch, WATCH_EVERY_MS);
  };

  private compare(seq: number): void {
    const missed = this.connection.state === 'connected' && this.seq !== null && seq > this.seq;
    if (missed && this.behind) {
      this.behind = false;
      this.apply({ type: 'lost', at: Date.now() });
      this.connect();
    } else {
      this.behind = missed;
    }
  }

  private readonly networkGone = (): void => this.apply({ type: 'network-gone', at: Date.now() });

  private apply(event: ConnectionEvent): void {
    const before = this.connection;
    this.connection = next(before, event);
    this.watchers.forEach((each) => each());
  }

  private emit<N extends StreamEventName>(name: N, event: StreamEvents[N]): void {
    this.listeners.get(name)?.forEach((each) => (each as Listener<N>)(event));
  }

  private later(action: () => void, waitMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      action();
    }, waitMs);
    this.timers.add(timer);
  }
}
