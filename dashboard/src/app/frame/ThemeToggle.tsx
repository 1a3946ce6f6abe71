import { ActionIcon, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { frameMessages } from './messages.en';

const NEXT: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

/** The scheme of colours, and the step to the next one. */
export function useThemeSwitch(): { now: string; switchTheme: () => void; scheme: MantineColorScheme } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return {
    scheme: colorScheme,
    now: frameMessages.theme[colorScheme],
    switchTheme: () => setColorScheme(NEXT[colorScheme]),
  };
}

/** Switches between the system's colours, light and dark. */
export function ThemeToggle() {
  const { now, switchTheme, scheme } = useThemeSwitch();
  const Icon = ICONS[scheme];
  return (
    <Tooltip label={now}>
      <ActionIcon
        variant="default"
        size={30}
        onClick={switchTheme}
        aria-label={frameMessages.theme.toggle(now)}
        data-testid="theme"
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
