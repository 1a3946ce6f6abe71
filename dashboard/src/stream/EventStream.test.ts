import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ControlEvent } from '@/api/client';
import { EventStream, waitBefore } from './EventStream';
import type { Resync } from './events';

/** A browser's event source that does what a test says. */
class ScriptedSource extends EventTarget {
  static opened: ScriptedSource[] = [];
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    super();
    ScriptedSource.opened.push(this);
  }

  close(): void {
    this.closed = true;
  }

  tell(name: string, data: unknown, lastEventId = ''): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId }));
  }
}

const CONTROL: ControlEvent = { mode: 'RUNNING', phase: 'LIVE', fresh: true };

function newest(): ScriptedSource {
  const source = ScriptedSource.opened.at(-1);
  if (source === undefined) {
    throw new Error('No source was opened. Expected one.');
  }
  return source;
}

describe('the stream', () => {
  let answers = true;
  let journalSeq = 0;
  let stream: EventStream;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', ScriptedSource);
    ScriptedSource.opened = [];
    answers = true;
    journalSeq = 0;
    stream = new EventStream({
      control: () => (answers ? Promise.resolve(CONTROL) : Promise.reject(new TypeError('gone'))),
      journalSeq: () => Promise.resolve(journalSeq),
    });
    stream.start();
  });

  afterEach(() => {
    stream.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const fail = async () => {
    newest().onerror?.();
    await vi.advanceTimersByTimeAsync(waitBefore(stream.getConnection().failures));
  };

  it('opens one connection however often it is started', () => {
    stream.start();
    expect(ScriptedSource.opened).toHaveLength(1);
    expect(newest().url).toBe('/api/v1/stream');
  });

  it('resumes after the last decision it heard of', async () => {
    newest().onopen?.();
    newest().tell('decision', { seq: 41 }, '41');
    newest().tell('decision', { seq: 42 }, '42');
    await fail();
    expect(newest().url).toBe('/api/v1/stream?after=42');
    expect(ScriptedSource.opened[0]?.closed).toBe(true);
  });

  it('keeps the newest of each state, and where to resume when a state has no number', async () => {
    newest().tell('decision', { seq: 7 }, '7');
    newest().tell('control', CONTROL);
    expect(stream.getLatest('control')).toEqual(CONTROL);
    await fail();
    expect(newest().url).toBe('/api/v1/stream?after=7');
  });

  it('asks instead after three failures, says so, and lets pages load again', async () => {
    const resyncs: Resync[] = [];
    stream.on('resync', (event) => resyncs.push(event));
    await fail();
    await fail();
    await fail();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stream.getConnection().state).toBe('polling');
    expect(resyncs.at(-1)).toEqual({ seq: null });
    answers = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(stream.getConnection().state).toBe('offline');
  });

  it('lets pages load again when the stream opens after it was down', async () => {
    newest().tell('decision', { seq: 9 }, '9');
    await fail();
    await fail();
    await fail();
    const resyncs: Resync[] = [];
    stream.on('resync', (event) => resyncs.push(event));
    newest().onopen?.();
    expect(stream.getConnection().state).toBe('connected');
    expect(resyncs).toEqual([{ seq: 9 }]);
  });

  it('connects again when the journal has moved on twice and nothing was heard', async () => {
    newest().onopen?.();
    newest().tell('decision', { seq: 5 }, '5');
    journalSeq = 8;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(ScriptedSource.opened).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(ScriptedSource.opened).toHaveLength(2);
    expect(newest().url).toBe('/api/v1/stream?after=5');
  });

  it('is quiet after its end', async () => {
    stream.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ScriptedSource.opened).toHaveLength(1);
    expect(newest().closed).toBe(true);
  });

  it('waits twice as long each time, at most half a minute', () => {
    expect([1, 2, 3, 5, 6, 60].map(waitBefore)).toEqual([1_000, 2_000, 4_000, 16_000, 30_000, 30_000]);
  });
});
