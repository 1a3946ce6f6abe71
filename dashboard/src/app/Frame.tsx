import { AppShell, Group, NavLink, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { messages } from '@/ui/messages.en';

const PAGES = [
  { to: '/', label: 'Live' },
  { to: '/decisions', label: 'Decisions' },
  { to: '/deals', label: 'Deals' },
  { to: '/system', label: 'System' },
] as const;

/** What stands around every page. */
export function Frame() {
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 200, breakpoint: 'sm' }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md">
          <Text fw={700}>{messages.product}</Text>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        {PAGES.map((each) => (
          <NavLink key={each.to} component={Link} to={each.to} label={each.label} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}
