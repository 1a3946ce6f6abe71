import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { frameMessages } from './messages.en';
import type { PaletteItem, PaletteTarget } from './paletteItems';
import { useThemeSwitch } from './ThemeToggle';
import { usePaletteItems } from './usePaletteItems';

const { palette: text } = frameMessages;

/** One field that leads everywhere: pages, symbols, rules, decisions. */
export function CommandPalette({ onKeys }: { readonly onKeys: () => void }) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const items = usePaletteItems(typed, open);
  const go = useGo(onKeys);
  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut={null}
      scrollable
      maxHeight="60vh"
    >
      <Spotlight.Search placeholder={text.placeholder} aria-label={text.placeholder} leftSection={<IconSearch size={18} />} />
      <Spotlight.ActionsList aria-label={text.open}>
        {items.length === 0 ? <Spotlight.Empty>{text.nothing}</Spotlight.Empty> : null}
        {groupsOf(items).map(([group, members]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {members.map((each) => (
              <Spotlight.Action
                key={group + each.label}
                label={each.label}
                description={each.hint}
                onClick={() => go(each.target)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function groupsOf(items: readonly PaletteItem[]): [string, PaletteItem[]][] {
  const groups = new Map<string, PaletteItem[]>();
  items.forEach((each) => groups.set(each.group, [...(groups.get(each.group) ?? []), each]));
  return [...groups];
}

function useGo(onKeys: () => void): (target: PaletteTarget) => void {
  const navigate = useNavigate();
  const { switchTheme } = useThemeSwitch();
  return (target) => {
    switch (target.kind) {
      case 'page':
        return void navigate({ to: target.to });
      case 'symbol':
        return void navigate({ to: '/', search: { symbol: target.symbol } });
      case 'rule':
        return void navigate({ to: '/decisions', search: { rule: target.rule } });
      case 'decision':
        return void navigate({ to: '/decisions/$id', params: { id: target.id } });
      case 'theme':
        return switchTheme();
      case 'keys':
        return onKeys();
    }
  };
}
