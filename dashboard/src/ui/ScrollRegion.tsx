import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** What is in it, for those who cannot see it. */
  readonly label: string;
  readonly className?: string;
  /** Height in pixels from which it scrolls; as high as what is in it when absent. */
  readonly maxHeight?: number;
  readonly children: ReactNode;
}

/** A part that may be wider or higher than its place; the keyboard can scroll it. */
export function ScrollRegion({ label, className, maxHeight, children }: ScrollRegionProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a focus the keyboard could not scroll it
    <div role="region" aria-label={label} tabIndex={0} className={className} style={{ overflow: 'auto', maxHeight }}>
      {children}
    </div>
  );
}
