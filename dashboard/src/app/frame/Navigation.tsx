import { Group, Kbd, NavLink } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { frameMessages } from './messages.en';
import { PAGES } from './pages';
import classes from './frame.module.css';

/** The menu at the side. */
export function SideNavigation() {
  return (
    <nav aria-label={frameMessages.navigation}>
      {PAGES.map(({ to, label, Icon, key }) => (
        <NavLink
          key={to}
          className={classes.link}
          renderRoot={(props) => <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} {...props} />}
          label={label}
          leftSection={<Icon size={18} aria-hidden />}
          rightSection={
            <Group gap={2} aria-hidden>
              <Kbd size="xs">g</Kbd>
              <Kbd size="xs">{key}</Kbd>
            </Group>
          }
        />
      ))}
    </nav>
  );
}

/** The menu at the lower edge of a phone. */
export function TabNavigation() {
  return (
    <nav aria-label={frameMessages.navigation} className={classes.tabs}>
      {PAGES.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.tab}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Icon size={20} aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  );
}
