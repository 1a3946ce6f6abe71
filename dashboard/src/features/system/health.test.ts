import { describe, expect, it } from 'vitest';
import { readHealth } from './health';

describe('health', () => {
  it('lists parts in name order with what they say', () => {
    expect(
      readHealth({
        status: 'DOWN',
        components: { journal: { status: 'UP' }, feed: { status: 'DOWN', details: { phase: 'FAILED', lag: { s: 3 } } } },
      }),
    ).toEqual({
      status: 'DOWN',
      parts: [
        { name: 'feed', status: 'DOWN', details: ['phase FAILED', 'lag {"s":3}'] },
        { name: 'journal', status: 'UP', details: [] },
      ],
    });
  });

  it('has no parts for those who may not see them', () => {
    expect(readHealth({ status: 'UP' })).toEqual({ status: 'UP', parts: [] });
  });
});
