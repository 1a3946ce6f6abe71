import { describe, expect, it } from 'vitest';
import { instantOf, localOf, momentsBefore } from './moments';

describe('a field of date and time', () => {
  it('is read as UTC, whatever the clock of the browser', () => {
    expect(instantOf('2025-06-01T12:30')).toBe('2025-06-01T12:30:00Z');
    expect(localOf('2025-06-01T12:30:00Z')).toBe('2025-06-01T12:30');
  });

  it('says nothing when it is empty, and is no instant when it is half filled', () => {
    expect(instantOf('')).toBe('');
    expect(instantOf('2025-06-01')).toBeNull();
    expect(instantOf('2025-13-41T99:00')).toBeNull();
    expect(localOf(undefined)).toBe('');
  });

  it('can be filled by spans back from where the market is', () => {
    expect(momentsBefore('2025-06-08T00:00:00Z')[0]).toEqual({ span: 'hour', at: '2025-06-07T23:00:00Z' });
    expect(momentsBefore('2025-06-08T00:00:00Z').at(-1)).toEqual({ span: 'week', at: '2025-06-01T00:00:00Z' });
  });
});
