import { describe, expect, it } from 'vitest';
import { connecting, FAILURES_BEFORE_POLLING, next, type Connection, type ConnectionEvent } from './connection';

const after = (...events: ConnectionEvent[]): Connection => events.reduce(next, connecting(0));
const lost = (times: number): ConnectionEvent[] =>
  Array.from({ length: times }, (_, index) => ({ type: 'lost', at: index + 10 }) as const);

describe('the connection', () => {
  it('begins as connecting and has heard nothing', () => {
    expect(connecting(5)).toEqual({ state: 'connecting', failures: 0, since: 5, heardAt: null });
  });

  it('is connected once the stream has opened', () => {
    expect(after({ type: 'opened', at: 7 })).toEqual({ state: 'connected', failures: 0, since: 7, heardAt: 7 });
  });

  it('is reconnecting until the last failure before polling, and polling from it on', () => {
    expect(after(...lost(FAILURES_BEFORE_POLLING - 1)).state).toBe('reconnecting');
    expect(after(...lost(FAILURES_BEFORE_POLLING)).state).toBe('polling');
    expect(after(...lost(FAILURES_BEFORE_POLLING + 1)).state).toBe('polling');
  });

  it('forgets failures when it opens', () => {
    const again = after(...lost(FAILURES_BEFORE_POLLING), { type: 'opened', at: 50 }, { type: 'lost', at: 60 });
    expect(again).toMatchObject({ state: 'reconnecting', failures: 1, since: 60 });
  });

  it('is offline when polling fails, and polling again when it works', () => {
    const down = after(...lost(FAILURES_BEFORE_POLLING), { type: 'poll-failed', at: 70 });
    expect(down).toMatchObject({ state: 'offline', since: 70 });
    expect(next(down, { type: 'polled', at: 80 })).toMatchObject({ state: 'polling', since: 80, heardAt: 80 });
  });

  it('stays offline while attempts to connect fail', () => {
    const down = after({ type: 'network-gone', at: 5 }, { type: 'lost', at: 6 });
    expect(down).toMatchObject({ state: 'offline', since: 5, failures: 1 });
  });

  it('does not let a late answer of polling hide an open stream', () => {
    const open = after({ type: 'opened', at: 7 }, { type: 'polled', at: 8 }, { type: 'poll-failed', at: 9 });
    expect(open).toMatchObject({ state: 'connected', since: 7 });
  });

  it('stays the same object for what is heard within a second', () => {
    const open = after({ type: 'opened', at: 0 });
    expect(next(open, { type: 'heard', at: 999 })).toBe(open);
    expect(next(open, { type: 'heard', at: 1_000 })).toMatchObject({ heardAt: 1_000 });
  });

  it('keeps when a state began while it lasts', () => {
    expect(after({ type: 'opened', at: 7 }, { type: 'heard', at: 5_000 })).toMatchObject({ since: 7, heardAt: 5_000 });
    expect(after(...lost(2))).toMatchObject({ state: 'reconnecting', since: 10, failures: 2 });
  });
});
