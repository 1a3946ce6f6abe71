import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SessionGate } from '@/features/session/SessionGate';
import { messages } from '@/ui/messages.en';
import { FeedNotice } from './frame/FeedNotice';
import { RulesNotice } from './frame/RulesNotice';
import { Footer } from './frame/Footer';
import { Header } from './frame/Header';
import { SideNavigation, TabNavigation } from './frame/Navigation';
import { useFrameKeys } from './frame/useFrameKeys';
import classes from './frame/frame.module.css';

// what opens over a page is not needed for the first one
const CommandPalette = lazy(async () => ({ default: (await import('./frame/CommandPalette')).CommandPalette }));
const KeyboardSheet = lazy(async () => ({ default: (await import('./frame/KeyboardSheet')).KeyboardSheet }));

const MAIN = 'content';
const SIGN_IN = '/sign-in';

/** What stands around every page. */
export function Frame() {
  const [keys, { open: showKeys, close: hideKeys }] = useDisclosure(false);
  const signingIn = useLocation().pathname === SIGN_IN;
  useFrameKeys(showKeys);
  return (
    <>
      <a className={classes.skip} href={`#${MAIN}`}>
        {messages.skip}
      </a>
      <AppShell
        header={{ height: 72 }}
        navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: true, desktop: signingIn } }}
        footer={{ height: { base: 58, sm: 0 }, collapsed: signingIn }}
        padding={{ base: 'sm', sm: 'md' }}
      >
        <AppShell.Header>
          <Header />
        </AppShell.Header>
        <AppShell.Navbar p="xs" visibleFrom="sm">
          <SideNavigation />
        </AppShell.Navbar>
        <AppShell.Main id={MAIN} tabIndex={-1} className={classes.main}>
          <SessionGate>
            {signingIn ? null : <FeedNotice />}
            {signingIn ? null : <RulesNotice />}
            <Outlet />
            <Footer onKeys={showKeys} />
          </SessionGate>
        </AppShell.Main>
        <AppShell.Footer hiddenFrom="sm">
          <TabNavigation />
        </AppShell.Footer>
      </AppShell>
      <Suspense fallback={null}>
        <CommandPalette onKeys={showKeys} />
        {keys ? <KeyboardSheet opened onClose={hideKeys} /> : null}
      </Suspense>
    </>
  );
}
