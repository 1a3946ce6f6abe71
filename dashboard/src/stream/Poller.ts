import { api, type ControlEvent } from '@/api/client';

/** Asks for what the stream would have told. */
export interface Poller {
  /** Whether and how much is traded. */
  control(): Promise<ControlEvent>;
  /** The newest sequence number of the journal. */
  journalSeq(): Promise<number>;
}

async function status() {
  const { data } = await api.GET('/api/v1/status');
  if (!data) {
    throw new TypeError('The service did not say how it is doing.');
  }
  return data;
}

export const restPoller: Poller = {
  control: async () => {
    const { mode, feed } = await status();
    return { mode, phase: feed.phase, fresh: feed.fresh };
  },
  journalSeq: async () => (await status()).journalSeq,
};
