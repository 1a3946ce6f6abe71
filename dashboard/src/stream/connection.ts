/** How this page hears of what happens. */
export type ConnectionState = 'connecting' | 'connected' | 'reconnecting' | 'polling' | 'offline';

/**
 * What is known about the connection.
 *
 * `failures` counts attempts in a row that did not open the stream; `since` is when the state began and `heardAt`
 * when anything last arrived, in milliseconds of the browser's clock.
 */
export interface Connection {
  readonly state: ConnectionState;
  readonly failures: number;
  readonly since: number;
  readonly heardAt: number | null;
}

export type ConnectionEvent =
  | { readonly type: 'opened'; readonly at: number }
  | { readonly type: 'heard'; readonly at: number }
  | { readonly type: 'lost'; readonly at: number }
  | { readonly type: 'polled'; readonly at: number }
  | { readonly type: 'poll-failed'; readonly at: number }
  | { readonly type: 'network-gone'; readonly at: number };

/** Attempts in a row after which this page asks again and again instead of listening. */
export const FAILURES_BEFORE_POLLING = 3;

/** How exactly it is told when something was last heard. */
const HEARD_EVERY_MS = 1_000;

/** The state of a page that has just opened. */
export function connecting(at: number): Connection {
  return { state: 'connecting', failures: 0, since: at, heardAt: null };
}

/** What is known after an event. */
export function next(connection: Connection, event: ConnectionEvent): Connection {
  switch (event.type) {
    case 'opened':
      return { ...moved(connection, 'connected', event.at), failures: 0, heardAt: event.at };
    case 'heard':
      return heardLately(connection, event.at) ? connection : { ...connection, heardAt: event.at };
    case 'lost':
      return lost(connection, event.at);
    case 'polled':
      return isDown(connection)
        ? { ...moved(connection, 'polling', event.at), heardAt: event.at }
        : { ...connection, heardAt: event.at };
    case 'poll-failed':
      return isDown(connection) ? moved(connection, 'offline', event.at) : connection;
    case 'network-gone':
      return moved(connection, 'offline', event.at);
  }
}

function lost(connection: Connection, at: number): Connection {
  const failures = connection.failures + 1;
  if (isDown(connection)) {
    return { ...connection, failures };
  }
  const state = failures >= FAILURES_BEFORE_POLLING ? 'polling' : 'reconnecting';
  return { ...moved(connection, state, at), failures };
}

/** Many events a second are one news: whoever shows the connection is not told of each. */
function heardLately({ heardAt }: Connection, at: number): boolean {
  return heardAt !== null && at - heardAt < HEARD_EVERY_MS;
}

function isDown(connection: Connection): boolean {
  return connection.state === 'polling' || connection.state === 'offline';
}

function moved(connection: Connection, state: ConnectionState, at: number): Connection {
  return connection.state === state ? connection : { ...connection, state, since: at };
}
