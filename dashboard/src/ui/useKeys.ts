import { useEffect, useRef } from 'react';

/** What is done at which key, by the sign it writes: `j`, `[`. */
export type KeyActions = Readonly<Record<string, () => void>>;

const WRITING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="slider"]';

/** Whether a key is meant for this page: not for a field somebody writes in, nor for the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  // a bracket needs AltGr on many keyboards, which looks like Ctrl and Alt together
  const shortcut = (event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph');
  return !event.defaultPrevented && !event.metaKey && !shortcut && !target?.closest(WRITING);
}

/** Does something at single keys while the component is shown. */
export function useKeys(actions: KeyActions): void {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const action = isForPage(event) ? newest.current[event.key] : undefined;
      if (action) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
