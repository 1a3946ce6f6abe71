import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useKeys } from './useKeys';

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
}

describe('single keys', () => {
  it('do what is said while the page is shown, and nothing afterwards', () => {
    const down = vi.fn();
    const { unmount } = renderHook(() => useKeys({ j: down }));
    press('j');
    press('k');
    expect(down).toHaveBeenCalledTimes(1);
    unmount();
    press('j');
    expect(down).toHaveBeenCalledTimes(1);
  });

  it('are left to fields somebody writes in, and to the browser', () => {
    const down = vi.fn();
    renderHook(() => useKeys({ j: down }));
    const field = document.body.appendChild(document.createElement('input'));
    press('j', {}, field);
    press('j', { ctrlKey: true });
    press('j', { metaKey: true });
    field.remove();
    expect(down).not.toHaveBeenCalled();
  });

  it('do the newest of what is said', () => {
    const first = vi.fn();
    const second = vi.fn();
    const { rerender } = renderHook(({ action }) => useKeys({ ']': action }), { initialProps: { action: first } });
    rerender({ action: second });
    press(']');
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });
});
