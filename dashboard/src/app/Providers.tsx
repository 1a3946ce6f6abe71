import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StreamContext } from '@/stream/hooks';
import type { EventStream } from '@/stream/EventStream';
import { styleNonce } from './nonce';
import { cssVariables, theme } from './theme';

interface ProvidersProps {
  readonly queries: QueryClient;
  readonly stream: EventStream;
  readonly children: ReactNode;
}

/** What every component may count on: theme, queries, stream, notices. */
export function Providers({ queries, stream, children }: ProvidersProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <StreamContext.Provider value={stream}>
          <Notifications position="top-right" />
          {children}
        </StreamContext.Provider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
