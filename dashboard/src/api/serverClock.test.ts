import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { learnServerTime, serverTime } from './serverClock';

const NOON = Date.UTC(2025, 1, 10, 12);

describe('the clock of the service', () => {
  beforeEach(() => vi.useFakeTimers({ now: NOON }));
  afterEach(() => {
    learnServerTime(new Date().toUTCString());
    vi.useRealTimers();
  });

  it('is learnt from an answer, for a browser that is early or late', () => {
    learnServerTime('Mon, 10 Feb 2025 11:57:00 GMT');
    expect(serverTime(NOON)).toBe(NOON - 180_000);
    learnServerTime('Mon, 10 Feb 2025 12:00:02 GMT');
    expect(serverTime(NOON)).toBe(NOON + 2_000);
  });

  it('is the same as the browser\'s when they differ by less than an answer takes', () => {
    learnServerTime('Mon, 10 Feb 2025 11:57:00 GMT');
    learnServerTime('Mon, 10 Feb 2025 11:59:59 GMT');
    expect(serverTime(NOON)).toBe(NOON);
  });

  it('stays as it is when an answer does not say', () => {
    learnServerTime('Mon, 10 Feb 2025 11:57:00 GMT');
    learnServerTime(null);
    learnServerTime('yesterday');
    expect(serverTime(NOON)).toBe(NOON - 180_000);
  });
});
