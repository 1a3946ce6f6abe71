import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { isTaken, KeyReader } from '@/ui/keys';
import { PAGES } from './pages';
import { openPalette } from './palette';

/** Listens to the keys that work everywhere. */
export function useFrameKeys(showSheet: () => void): void {
  const navigate = useNavigate();
  // here and not in the palette, so that the key works before the palette's code has come
  useHotkeys([['mod+K', openPalette]], []);
  const [reader] = useState(() => new KeyReader());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTaken(event)) {
        return;
      }
      const meaning = reader.read(event.key, event.timeStamp);
      if (meaning === 'sheet') {
        event.preventDefault();
        showSheet();
      } else if (meaning) {
        const page = PAGES.find((each) => each.key === meaning.go);
        if (page) {
          event.preventDefault();
          void navigate({ to: page.to });
        }
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, reader, showSheet]);
}
