import { describe, expect, it } from 'vitest';
import { rowAfter } from './useListKeys';

describe('moving through the list', () => {
  it('begins at the first row in sight', () => {
    expect(rowAfter('j', null, 50, 12)).toBe(12);
    expect(rowAfter('k', null, 5, 12)).toBe(4);
  });

  it('goes one down and one up, and stays at both ends', () => {
    expect(rowAfter('j', 3, 5, 0)).toBe(4);
    expect(rowAfter('j', 4, 5, 0)).toBe(4);
    expect(rowAfter('k', 1, 5, 0)).toBe(0);
    expect(rowAfter('k', 0, 5, 0)).toBe(0);
  });

  it('chooses nothing in an empty list', () => {
    expect(rowAfter('j', null, 0, 0)).toBeNull();
  });
});
