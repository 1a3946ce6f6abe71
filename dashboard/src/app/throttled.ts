/** Calls `action` at once, and then at most once every `everyMs`; calls in between end in one at the end. */
export function throttled(action: () => void, everyMs: number): () => void {
  let waiting = false;
  let again = false;
  const run = () => {
    waiting = true;
    action();
    setTimeout(() => {
      waiting = false;
      if (again) {
        again = false;
        run();
      }
    }, everyMs);
  };
  return () => {
    if (waiting) {
      again = true;
    } else {
      run();
    }
  };
}
