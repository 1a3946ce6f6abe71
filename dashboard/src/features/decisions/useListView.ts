import { useLocalStorage } from '@mantine/hooks';
import { readView, USUAL_VIEW, type ListView } from './columns';

/** How this browser shows the list; kept there, since it is a matter of taste and not of the address. */
export function useListView() {
  return useLocalStorage<ListView>({
    key: 'market7-decisions-view',
    defaultValue: USUAL_VIEW,
    getInitialValueInEffect: false,
    deserialize: readView,
  });
}
