import { createTheme, Menu, type CSSVariablesResolver } from '@mantine/core';

/** Colours every text and control passes WCAG AA with, in both schemes. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  autoContrast: true,
  // from here on black text has more contrast than white
  luminanceThreshold: 0.179,
  defaultRadius: 'md',
  // an element that is no item is not allowed in a menu
  components: { Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }) },
  cursorType: 'pointer',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "DejaVu Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
});

const DEEP = { gray: '#212529', red: '#c92a2a', blue: '#1864ab', violet: '#5f3dc4', pink: '#a61e4d' };
const WARM = ['orange', 'yellow'] as const;
const GREEN = ['green', 'teal'] as const;

function light(): Record<string, string> {
  const variables: Record<string, string> = {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#495057',
  };
  for (const [name, colour] of Object.entries(DEEP)) {
    variables[`--mantine-color-${name}-light-color`] = colour;
    variables[`--mantine-color-${name}-text`] = colour;
  }
  for (const name of WARM) {
    variables[`--mantine-color-${name}-light-color`] = '#7a3b00';
    variables[`--mantine-color-${name}-text`] = '#8a4500';
  }
  for (const name of GREEN) {
    variables[`--mantine-color-${name}-light-color`] = '#0b5b24';
    variables[`--mantine-color-${name}-text`] = '#0b6b2c';
  }
  return variables;
}

/** Mantine's own values fail AA in these places. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: light(),
  dark: {
    '--mantine-color-dimmed': '#a6a7ab',
    '--mantine-color-placeholder': '#a6a7ab',
    '--mantine-color-blue-text': '#74c0fc',
    '--mantine-color-violet-text': '#b197fc',
    '--mantine-color-pink-text': '#faa2c1',
  },
});
