import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/app.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/Providers';
import { createQueries } from './app/queries';
import { router } from './app/routes';
import { followStream } from './app/followStream';
import { shareStyleNonce } from './app/nonce';
import { EventStream } from './stream/EventStream';
import { restPoller } from './stream/Poller';

const root = document.getElementById('root');
if (!root) {
  throw new Error('The page has no element root. Expected the one of index.html.');
}
shareStyleNonce();
const queries = createQueries();
const stream = new EventStream(restPoller);
followStream(stream, queries);

createRoot(root).render(
  <StrictMode>
    <Providers queries={queries} stream={stream}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
