import { describe, expect, it } from 'vitest';
import { actionsIn, confirmationWord, flatten, isReason, pause, resume } from './actions';

describe('manual actions', () => {
  it('are confirmed with LIVE where orders cost money', () => {
    expect(confirmationWord(pause, 'live')).toBe('LIVE');
    expect(confirmationWord(flatten, 'live')).toBe('LIVE');
  });

  it('are confirmed with their own word on paper', () => {
    expect(confirmationWord(pause, 'paper')).toBe('PAUSE');
    expect(confirmationWord(flatten, 'paper')).toBe('FLATTEN');
  });

  it('begin with the pause while trading runs, and while nobody knows', () => {
    expect(actionsIn('RUNNING')[0]).toBe(pause);
    expect(actionsIn(undefined)[0]).toBe(pause);
  });

  it('begin with the way back while trading does not run', () => {
    expect(actionsIn('PAUSED')[0]).toBe(resume);
    expect(actionsIn('REDUCE_ONLY')[0]).toBe(resume);
  });

  it('offer to close everything in every mode', () => {
    for (const mode of ['RUNNING', 'PAUSED', 'REDUCE_ONLY'] as const) {
      expect(actionsIn(mode)).toContain(flatten);
    }
  });

  it('need a reason of 3 to 500 characters, blanks around it not counted', () => {
    expect(isReason(' ab ')).toBe(false);
    expect(isReason('abc')).toBe(true);
    expect(isReason('x'.repeat(500))).toBe(true);
    expect(isReason('x'.repeat(501))).toBe(false);
  });
});
