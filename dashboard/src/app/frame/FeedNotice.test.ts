import { describe, expect, it } from 'vitest';
import type { ControlEvent } from '@/api/client';
import { feedTrouble } from './FeedNotice';

const control = (phase: ControlEvent['phase'], fresh: boolean): ControlEvent => ({ mode: 'RUNNING', phase, fresh });

describe('trouble with the feed', () => {
  it('is none while bars keep coming, and staleness when they do not', () => {
    expect(feedTrouble(control('LIVE', true))).toBeNull();
    expect(feedTrouble(control('LIVE', false))).toBe('stale');
  });

  it('is what the loop does when it does not decide', () => {
    expect(feedTrouble(control('NEW', false))).toBe('WARMING_UP');
    expect(feedTrouble(control('WARMING_UP', true))).toBe('WARMING_UP');
    expect(feedTrouble(control('ENDED', true))).toBe('ENDED');
    expect(feedTrouble(control('FAILED', false))).toBe('FAILED');
  });
});
