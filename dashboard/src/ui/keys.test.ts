import { describe, expect, it } from 'vitest';
import { isTaken, KeyReader } from './keys';

describe('keys', () => {
  it('lead to a page by g and another key', () => {
    const keys = new KeyReader();
    expect(keys.read('g', 0)).toBeNull();
    expect(keys.read('d', 1_500)).toEqual({ go: 'd' });
    expect(keys.read('d', 1_600)).toBeNull();
  });

  it('forget g after a second and a half', () => {
    const keys = new KeyReader();
    keys.read('g', 0);
    expect(keys.read('d', 1_501)).toBeNull();
  });

  it('show the sheet on a question mark', () => {
    expect(new KeyReader().read('?', 0)).toBe('sheet');
  });

  it('belong to a field that is typed in, and to combinations', () => {
    document.body.innerHTML = '<input id="field"><p id="text">x</p>';
    const taken = (id: string, init: KeyboardEventInit = {}) => {
      let result: boolean | null = null;
      const listener = (event: KeyboardEvent) => (result = isTaken(event));
      window.addEventListener('keydown', listener);
      document.getElementById(id)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'g', bubbles: true, ...init }));
      window.removeEventListener('keydown', listener);
      return result;
    };
    expect(taken('field')).toBe(true);
    expect(taken('text')).toBe(false);
    expect(taken('text', { ctrlKey: true })).toBe(true);
    document.body.insertAdjacentHTML('beforeend', '<div aria-modal="true"></div>');
    expect(taken('text')).toBe(true);
  });
});
