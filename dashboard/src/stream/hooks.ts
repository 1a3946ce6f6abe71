import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Connection } from './connection';
import type { Listener, StateEventName, StreamEventName, StreamEvents } from './events';
import type { EventStream } from './EventStream';

export const StreamContext = createContext<EventStream | null>(null);

/** The stream of this page. */
export function useEventStream(): EventStream {
  const stream = useContext(StreamContext);
  if (!stream) {
    throw new Error('There is no stream here. Expected a StreamContext around this component.');
  }
  return stream;
}

/** Calls `listener` with every event of a name, always the newest listener. */
export function useStreamEvent<N extends StreamEventName>(name: N, listener: Listener<N>): void {
  const stream = useEventStream();
  const newest = useRef(listener);
  useEffect(() => {
    newest.current = listener;
  });
  useEffect(() => stream.on(name, (event) => newest.current(event)), [stream, name]);
}

/** How this page hears of what happens. */
export function useConnection(): Connection {
  const stream = useEventStream();
  return useSyncExternalStore(stream.subscribe, stream.getConnection);
}

/** The newest state the stream told; undefined before the first. */
export function useLatest<N extends StateEventName>(name: N): StreamEvents[N] | undefined {
  const stream = useEventStream();
  return useSyncExternalStore(stream.subscribe, () => stream.getLatest(name));
}
