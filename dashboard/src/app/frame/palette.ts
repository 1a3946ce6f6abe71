import { spotlight } from '@mantine/spotlight';

/** Opens the palette; its code comes after the first page's. */
export const openPalette = spotlight.open;
